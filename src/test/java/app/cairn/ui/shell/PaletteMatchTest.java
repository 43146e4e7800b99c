package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteMatchTest {

  @Test
  void anActionCalledByItsOwnWordsComesFirst() {
    PaletteMatch match = new PaletteMatch("  regl ");
    assertThat(match.ofAction("Réglages", "")).isLessThan(match.ofText("Une règle, un régl"));
  }

  @Test
  void aTextWithTheVeryWordsComesBeforeAnActionFoundByOtherWordsOrInsideThem() {
    PaletteMatch match = new PaletteMatch("Imprimé la nuit");
    PaletteMatch part = new PaletteMatch("prime");
    assertThat(match.ofText("J’ai imprimé la nuit.")).isLessThan(match.ofText("imprimé la nuitée"));
    assertThat(part.ofText("une prime de nuit")).isLessThan(part.ofAction("Imprimer", ""));
    assertThat(part.ofText("une primevère")).isLessThan(part.ofAction("Imprimer", ""));
    assertThat(part.ofText("une prime")).isLessThan(part.ofAction("Réglages", "prime"));
    assertThat(part.ofAction("Réglages", "prime")).isLessThan(part.ofText("une primevère"));
  }

  @Test
  void everyWordCountsAccentsAside() {
    PaletteMatch match = new PaletteMatch("mission & off");
    assertThat(match.finds("Mission & offre", "")).isTrue();
    assertThat(match.ofAction("Mission & offre", "")).isZero();
    assertThat(match.finds("Mission", "")).isFalse();
    assertThat(match.finds("Mission &", "offre")).isTrue();
  }
}
