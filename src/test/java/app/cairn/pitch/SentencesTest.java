package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void stopsAndLineEndsEndASentence() {
    assertThat(words("Et chez vous\u202F? Rien n’arrive !\nUn titre\n\nAujourd’hui, j’aide : tout. Fin…"))
        .containsExactly(
            "Et chez vous\u202F?", "Rien n’arrive !", "Un titre", "Aujourd’hui, j’aide : tout.", "Fin…");
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
