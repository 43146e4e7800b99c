package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Oui ?|Oui\u202F?",
        "Oui?|Oui\u202F?",
        "Oui ; non !|Oui\u202F; non\u202F!",
        "Vraiment ?!|Vraiment\u202F?!",
        "Ceci : cela|Ceci\u00A0: cela",
        "Ceci:|Ceci\u00A0:",
        "« oui »|«\u00A0oui\u00A0»",
        "«oui»|«\u00A0oui\u00A0»",
        "« oui » ?|«\u00A0oui\u00A0»\u202F?",
        "l'été|l’été",
        "Attends...|Attends…",
      })
  void frenchIsSetAsFrenchIs(String typed, String set) {
    assertThat(Typography.set(typed, Language.FRENCH)).isEqualTo(set);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://exemple.fr/a?b=1;c",
        "14:32",
        "5'",
        "....",
        "un  texte\n\navec ses blancs",
        ": au début",
        "",
      })
  void whatIsNoPunctuationStays(String text) {
    assertThat(Typography.set(text, Language.FRENCH)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«\u00A0Oui\u00A0»\u202F: l’été\u202F!",
        "Quoi ? «rien» : l'hiver...",
        "a ;\nb :\n"
      })
  void whatIsRightStaysAsItIs(String text) {
    String once = Typography.set(text, Language.FRENCH);
    assertThat(Typography.set(once, Language.FRENCH)).isEqualTo(once);
  }

  @Test
  void linesStayLines() {
    assertThat(Typography.set("Un ?\nDeux :\n«\nTrois", Language.FRENCH))
        .isEqualTo("Un\u202F?\nDeux\u00A0:\n«\u00A0\nTrois");
  }

  @Test
  void englishKeepsItsSpaces() {
    assertThat(Typography.set("What? It's: “yes”...", Language.ENGLISH))
        .isEqualTo("What? It’s: “yes”…");
  }

  @Test
  void eachLanguageHasItsQuotationMarks() {
    assertThat(Typography.quoted("oui", Language.FRENCH)).isEqualTo("«\u00A0oui\u00A0»");
    assertThat(Typography.quoted("yes", Language.ENGLISH)).isEqualTo("“yes”");
  }
}
