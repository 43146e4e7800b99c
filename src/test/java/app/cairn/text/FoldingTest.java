package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void accentsCaseAndLigaturesDoNotCount() {
    assertThat(Folding.fold("CŒUR d’Été")).isEqualTo("coeur d'ete");
    assertThat(Folding.fold("Lefèvre")).isEqualTo(Folding.fold("LEFEVRE"));
  }
}
