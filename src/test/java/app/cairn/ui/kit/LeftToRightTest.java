package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;

class LeftToRightTest {

  @Test
  void aNameInHebrewIsReadBeforeItsEnding() {
    String name = LeftToRight.name("שלום 🌄.cairn");
    assertThat(name).endsWith("שלום 🌄.cairn");
    assertThat(new Bidi(name, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()).isTrue();
  }

  @Test
  void otherNamesStayAsTheyAre() {
    assertThat(LeftToRight.name("Zoé 🌄.cairn")).isEqualTo("Zoé 🌄.cairn");
  }
}
