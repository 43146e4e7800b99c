package app.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static Backup backup(Duration age, long rows, long bytes) {
    Instant at = NOW.minus(age);
    String name = Backup.name(at, Backup.Reason.EDITING, rows);
    return Backup.of(Path.of(name), bytes).orElseThrow();
  }

  private static List<Backup> kept(List<Backup> all) {
    List<Backup> kept = new ArrayList<>(all);
    kept.removeAll(Thinning.superfluous(all, NOW));
    return kept;
  }

  @Test
  void aNameSaysAllThereIsToKnow() {
    Backup backup = backup(Duration.ofHours(1), 12, 5);
    assertThat(backup.at()).isEqualTo(NOW.minus(Duration.ofHours(1)));
    assertThat(backup.rows()).isEqualTo(12);
    assertThat(backup.reason()).isEqualTo(Backup.Reason.EDITING);
    assertThat(Backup.of(Path.of("fresh.cairn"), 5)).isEmpty();
  }

  @Test
  void allOfTwoDaysStayThenOneADayThenOneAWeekThenOneAMonth() {
    List<Backup> all = new ArrayList<>();
    for (int hour = 1; hour < 24 * 500; hour += 3) {
      all.add(backup(Duration.ofHours(hour), 100, 1_000));
    }
    List<Backup> kept = kept(all);
    assertThat(kept).filteredOn(b -> b.at().isAfter(NOW.minus(Duration.ofDays(2)))).hasSize(16);
    assertThat(kept)
        .filteredOn(b -> b.at().isBefore(NOW.minus(Duration.ofDays(2))))
        .filteredOn(b -> b.at().isAfter(NOW.minus(Duration.ofDays(13))))
        .hasSize(11);
    assertThat(kept).hasSizeBetween(16 + 11 + 4 + 10, 16 + 14 + 8 + 12);
    assertThat(kept.getLast().at()).isBefore(NOW.minus(Duration.ofDays(320)));
  }

  @Test
  void aGoodOneIsNotRotatedOutForOneThatLostOverHalf() {
    Backup good = backup(Duration.ofDays(700), 100, 1);
    Backup poor = backup(Duration.ofDays(699), 49, 1);
    Backup laterPoor = backup(Duration.ofDays(698), 49, 1);
    List<Backup> recent = new ArrayList<>();
    for (int month = 0; month < 14; month++) {
      recent.add(backup(Duration.ofDays(31L * month), 60, 1));
    }
    recent.addAll(List.of(good, poor, laterPoor));
    assertThat(kept(recent)).contains(good).doesNotContain(poor, laterPoor);
  }

  @Test
  void theOldestGoFirstWhenTheyTakeTooMuchRoom() {
    long big = 200L * 1024 * 1024;
    Backup oldest = backup(Duration.ofHours(4), 10, big);
    Backup older = backup(Duration.ofHours(3), 10, big);
    Backup newer = backup(Duration.ofHours(2), 10, big);
    Backup newest = backup(Duration.ofHours(1), 10, 3 * big);
    assertThat(kept(List.of(oldest, older, newer))).containsExactly(older, newer);
    assertThat(kept(List.of(oldest, older, newer, newest))).containsExactly(newest);
  }
}
