package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void stopsAndLineEndsEndASentence() {
    assertThat(
            words(
                "Et chez vous\u202F? Rien n’arrive !\n"
                    + "Un titre\n\n"
                    + "Aujourd’hui, j’aide : tout. Fin…"))
        .containsExactly(
            "Et chez vous\u202F?",
            "Rien n’arrive !",
            "Un titre",
            "Aujourd’hui, j’aide : tout.",
            "Fin…");
  }

  @Test
  void anAbbreviatedTitleDoesNot() {
    assertThat(words("J’ai suivi Mme. Morvan et M. Leroy. Puis j’ai appris."))
        .containsExactly("J’ai suivi Mme. Morvan et M. Leroy.", "Puis j’ai appris.");
  }

  @Test
  void norDoesOneAtTheHeadOfAQuotation() {
    assertThat(words("On m’a dit\u00A0: «\u00A0M. Leroy écoute\u00A0». Puis rien."))
        .containsExactly("On m’a dit\u00A0: «\u00A0M. Leroy écoute\u00A0».", "Puis rien.");
    assertThat(words("I followed Mrs. Reed. Then I learnt."))
        .containsExactly("I followed Mrs. Reed.", "Then I learnt.");
  }

  @Test
  void aQuotationThatClosesAfterItsStopEndsOneWhenAnotherBegins() {
    assertThat(
            words(
                "On me dit\u00A0: «\u00A0C’est mieux.\u00A0» Je note. Il dit «Viens…» Puis il"
                    + " part."))
        .containsExactly(
            "On me dit\u00A0: «\u00A0C’est mieux.\u00A0»",
            "Je note.",
            "Il dit «Viens…»",
            "Puis il part.");
    assertThat(words("«\u00A0Où est mon chariot\u202F?\u00A0» «\u00A0Au quai.\u00A0» J’écoute."))
        .containsExactly(
            "«\u00A0Où est mon chariot\u202F?\u00A0»", "«\u00A0Au quai.\u00A0»", "J’écoute.");
  }

  @Test
  void aQuotationInsideASentenceEndsNone() {
    assertThat(words("«\u00A0Oui\u202F!\u00A0» dit-elle. Et «\u00A0voilà\u00A0» Nadia."))
        .containsExactly("«\u00A0Oui\u202F!\u00A0» dit-elle.", "Et «\u00A0voilà\u00A0» Nadia.");
    assertThat(words("Bonjour M.\u00A0Leroy.")).containsExactly("Bonjour M.\u00A0Leroy.");
  }

  @Test
  void marksAloneBelongToTheSentenceBefore() {
    assertThat(words("Bonjour\n…\n—")).containsExactly("Bonjour\n…\n—");
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Sentences.of(" \n ")).isEmpty();
  }

  @Test
  void eachSentenceKnowsWhereItStands() {
    String text = "  Un. Deux\u202F!  \n Trois";
    assertThat(Sentences.of(text))
        .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()))
        .hasSize(3);
  }

  private static List<String> words(String text) {
    return Sentences.of(text).stream().map(Passage::text).toList();
  }
}
