package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {

  @Test
  void punctuationPartsPhrases() {
    String text =
        "Oui\u202F! C’est d’avoir su écouter, d’abord\u00A0: les gens (du quai).\nEt après…";
    assertThat(of(Passage.phrases(text), text))
        .containsExactly(
            "Oui", "C’est d’avoir su écouter", "d’abord", "les gens", "du quai", "Et après");
  }

  @Test
  void marksInsideANumberOrAnAddressPartNothing() {
    String text = "Entre 12,5 et 14:30 sur exemple.fr, puis rien.";
    assertThat(of(Passage.phrases(text), text))
        .containsExactly("Entre 12,5 et 14:30 sur exemple.fr", "puis rien");
  }

  @Test
  void marksAloneAreNoPhrase() {
    assertThat(Passage.phrases(" … ! — ")).isEmpty();
  }

  @Test
  void aVeryLongPhraseIsOnePhrase() {
    assertThat(Passage.phrases("mot 1,1 ".repeat(50_000))).hasSize(1);
  }

  @Test
  void theNearestPassageIsTakenBetweenTwo() {
    List<Passage> words = Passage.words("un   deux");
    assertThat(Passage.at(words, 3)).contains(words.getFirst());
    assertThat(Passage.at(words, 8)).contains(words.getLast());
    assertThat(Passage.at(List.of(), 0)).isEmpty();
  }

  private static List<String> of(List<Passage> passages, String text) {
    return passages.stream().map(passage -> passage.of(text)).toList();
  }
}
