package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant AFTERNOON = Instant.parse("2026-03-12T13:32:00Z");

  private final Formats french = new Formats(new Messages(Language.FRENCH), PARIS);
  private final Formats english = new Formats(new Messages(Language.ENGLISH), PARIS);

  @Test
  void datesAreWrittenInFull() {
    assertThat(french.date(AFTERNOON)).isEqualTo("12 mars 2026");
    assertThat(english.date(AFTERNOON)).isEqualTo("12 March 2026");
    assertThat(french.dayAndMonth(AFTERNOON)).isEqualTo("12 mars");
    assertThat(french.shortDay(AFTERNOON)).isEqualTo("12 mars");
    assertThat(french.shortDay(Instant.parse("2026-09-21T12:00:00Z"))).isEqualTo("21 sept.");
    assertThat(french.shortDay(Instant.parse("2026-11-01T12:00:00Z"))).isEqualTo("1er nov.");
    assertThat(english.shortDay(Instant.parse("2026-09-21T12:00:00Z"))).isEqualTo("21 Sept");
    assertThat(french.weekday(LocalDate.of(2026, 3, 1))).isEqualTo("dimanche 1er mars");
    assertThat(english.weekday(LocalDate.of(2026, 3, 12))).isEqualTo("Thursday, 12 March");
    assertThat(french.monthAndYear(AFTERNOON)).isEqualTo("mars 2026");
  }

  @Test
  void inFrenchTheFirstOfAMonthIsAnOrdinal() {
    assertThat(french.date(LocalDate.of(2026, 8, 1))).isEqualTo("1er août 2026");
    assertThat(french.date(LocalDate.of(2026, 8, 11))).isEqualTo("11 août 2026");
    assertThat(english.date(LocalDate.of(2026, 8, 1))).isEqualTo("1 August 2026");
  }

  @Test
  void timesAreThoseOfThisPlace() {
    assertThat(french.time(AFTERNOON)).isEqualTo("14\u00A0h\u00A032");
    assertThat(english.time(AFTERNOON)).isEqualTo("14:32");
    assertThat(french.time(Instant.parse("2026-07-01T06:05:00Z"))).isEqualTo("8\u00A0h\u00A005");
    assertThat(french.dateAndTime(AFTERNOON)).isEqualTo("12 mars 2026, 14\u00A0h\u00A032");
  }

  @Test
  void aMomentIsSeenFromNow() {
    assertThat(french.relative(AFTERNOON, AFTERNOON.plusSeconds(60)))
        .isEqualTo("14\u00A0h\u00A032");
    Instant justAfterMidnight = Instant.parse("2026-03-12T23:01:00Z");
    assertThat(french.relative(AFTERNOON, justAfterMidnight)).isEqualTo("hier, 14\u00A0h\u00A032");
    assertThat(english.relative(AFTERNOON, justAfterMidnight)).isEqualTo("yesterday, 14:32");
    assertThat(french.relative(AFTERNOON, justAfterMidnight.plus(Duration.ofDays(1))))
        .isEqualTo("12 mars 2026");
  }

  @Test
  void durationsAreSaidToTheSecond() {
    assertThat(french.duration(Duration.ZERO)).isEqualTo("0\u00A0s");
    assertThat(french.duration(Duration.ofSeconds(42))).isEqualTo("42\u00A0s");
    assertThat(french.duration(Duration.ofMillis(59_600))).isEqualTo("1\u00A0min");
    assertThat(french.duration(Duration.ofSeconds(64))).isEqualTo("1\u00A0min\u00A004\u00A0s");
    assertThat(french.duration(Duration.ofMinutes(12))).isEqualTo("12\u00A0min");
  }

  @Test
  void numbersHaveOneDecimalAtMost() {
    assertThat(french.number(2_600)).isEqualTo("2\u202F600");
    assertThat(english.number(2_600)).isEqualTo("2,600");
    assertThat(french.number(12.52)).isEqualTo("12,5");
    assertThat(french.number(12)).isEqualTo("12");
  }
}
