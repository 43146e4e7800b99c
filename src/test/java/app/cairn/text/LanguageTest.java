package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void englishIsSpokenWhereTheComputerWasSetToIt() {
    assertThat(Language.ofSystem(Locale.US)).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofSystem(Locale.UK)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void frenchIsSpokenEverywhereElse() {
    assertThat(Language.ofSystem(Locale.CANADA_FRENCH)).isEqualTo(Language.FRENCH);
    assertThat(Language.ofSystem(Locale.JAPAN)).isEqualTo(Language.FRENCH);
    assertThat(Language.ofSystem(Locale.ENGLISH)).as("the C locale").isEqualTo(Language.FRENCH);
  }
}
