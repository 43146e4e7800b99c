package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LittleWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J’aide les équipes à tenir ensemble",
        "Relier ceux qui soignent",
        "Faire une « startup » avec des makers",
        "Une journée\nDES GENS"
      })
  void frenchIsHeard(String words) {
    assertThat(LittleWords.languageOf(words)).contains(Language.FRENCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I help the teams hold together",
        "Bringing together those who care",
        "A café for the people",
        "SHE WOULD SAY: yes"
      })
  void englishIsHeard(String words) {
    assertThat(LittleWords.languageOf(words)).contains(Language.ENGLISH);
  }

  @Test
  void wordsWithoutLittleOnesTellNothing() {
    assertThat(LittleWords.languageOf("")).isEmpty();
    assertThat(LittleWords.languageOf("Logistics 2.0 🌱 אבא")).isEmpty();
    assertThat(LittleWords.languageOf("les the")).isEmpty();
  }
}
