package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

  @Test
  void charactersAreCountedAsOneSeesThem() {
    assertThat(TextLength.characters("")).isZero();
    assertThat(TextLength.characters("été 🪨")).isEqualTo(5);
    assertThat(TextLength.characters("un\ndeux")).isEqualTo(7);
  }

  @Test
  void blanksAroundATextDoNotCount() {
    assertThat(TextLength.characters(" \n Relier \n")).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'   ', 0",
    "'l’heure', 1",
    "'un deux  trois', 3",
    "'peut-être', 1",
    "'Relier : oui', 2",
    "'« Relier »', 1",
    "'5 ans', 2",
    "'– 🪨 !', 0",
  })
  void wordsAreCountedAsTheyAreSaid(String text, int words) {
    assertThat(TextLength.words(text)).isEqualTo(words);
  }

  @Test
  void noBreakSpacesAndLineEndsPartWords() {
    assertThat(TextLength.words("un\u00A0deux\u202Ftrois\nquatre\tcinq")).isEqualTo(5);
  }
}
