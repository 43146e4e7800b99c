package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void aCleanTextIsTheSameText() {
    String text = "Été à Nîmes\n\tשלום 🪨";
    assertThat(CleanText.of(text)).isSameAs(text);
  }

  @Test
  void nulGoesAndHalfASurrogatePairBecomesTheReplacementCharacter() {
    assertThat(CleanText.of("a\0b\uD83Dc")).isEqualTo("ab\uFFFDc");
  }

  @Test
  void lineEndsOfOtherSystemsBecomeOurs() {
    assertThat(CleanText.of("un\r\ndeux\rtrois")).isEqualTo("un\ndeux\ntrois");
  }
}
