package app.cairn.ui.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  @ParameterizedTest
  @CsvSource({
    "12/03/2026, 2026-03-12",
    "1/2/26, 2026-02-01",
    "12.3.2026, 2026-03-12",
    "2025-12-31, 2025-12-31",
    "12 mars 2026, 2026-03-12",
    "1er février 2026, 2026-02-01",
    "1er fevrier 2026, 2026-02-01",
    "5 août 2025, 2025-08-05",
    "12 mars, 2026-03-12",
    "13 mars, 2025-03-13",
    "24/12, 2025-12-24",
    "déc. 2025, 2025-12-01",
  })
  void daysAreReadAsOneWritesThem(String text, LocalDate day) {
    assertThat(SaidDay.of(text, Language.FRENCH, TODAY)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "12 March 2026, 2026-03-12",
    "3rd February 2026, 2026-02-03",
    "12/03/2026, 2026-03-12"
  })
  void andInEnglish(String text, LocalDate day) {
    assertThat(SaidDay.of(text, Language.ENGLISH, TODAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bientôt", "31/02/2026", "45/13", "mars", "12", "12 mars 2026 à midi"})
  void whatSaysNoDayIsNone(String text) {
    assertThat(SaidDay.of(text, Language.FRENCH, TODAY)).isEmpty();
  }
}
