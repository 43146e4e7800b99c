package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTitleTest {

  @Test
  void anEmojiDoesNotEndTheTitle() {
    assertThat(WindowTitle.told("Zoé 🌄🌱 2026.cairn")).isEqualTo("Zoé □□ 2026.cairn");
  }

  @Test
  void otherNamesStayAsTheyAre() {
    assertThat(WindowTitle.of("Été à L’Haÿ – 東京.cairn")).isEqualTo("Été à L’Haÿ – 東京.cairn");
  }
}
