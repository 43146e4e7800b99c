package app.cairn.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Chooses the backups that stay: all of two days, then the last one of 14 days, 8 weeks, 12
/// months, within 500 MB.
///
/// One that is followed by a dossier that is empty, or lost over half of what it held, always
/// stays: what came after it may be the accident one wants to come back from.
final class Thinning {

  private static final Duration ALL = Duration.ofDays(2);
  private static final int DAYS = 14;
  private static final int WEEKS = 8;
  private static final int MONTHS = 12;
  private static final long MOST_BYTES = 500L * 1024 * 1024;

  private Thinning() {}

  /// The backups that may go.
  static List<Backup> superfluous(List<Backup> all, Instant now) {
    List<Backup> newestFirst =
        all.stream().sorted(Comparator.comparing(Backup::at).reversed()).toList();
    Set<Backup> precious = precious(newestFirst);
    Set<Backup> kept = new HashSet<>(precious);
    newestFirst.stream().filter(backup -> backup.at().isAfter(now.minus(ALL))).forEach(kept::add);
    keepLastOfEach(newestFirst, Thinning::day, DAYS, kept);
    keepLastOfEach(newestFirst, Thinning::week, WEEKS, kept);
    keepLastOfEach(newestFirst, b -> YearMonth.from(day(b)), MONTHS, kept);
    dropOldest(newestFirst, precious, kept);
    return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
  }

  /// The newest of all, and each that the next one lost over half of.
  private static Set<Backup> precious(List<Backup> newestFirst) {
    Set<Backup> precious = new HashSet<>();
    Backup next = null;
    for (Backup backup : newestFirst) {
      if (next == null || next.rows() * 2 < backup.rows()) {
        precious.add(backup);
      }
      next = backup;
    }
    return precious;
  }

  private static <K> void keepLastOfEach(
      List<Backup> newestFirst, Function<Backup, K> period, int most, Set<Backup> kept) {
    Set<K> seen = new HashSet<>();
    for (Backup backup : newestFirst) {
      if (seen.size() < most && seen.add(period.apply(backup))) {
        kept.add(backup);
      }
    }
  }

  private static void dropOldest(List<Backup> newestFirst, Set<Backup> precious, Set<Backup> kept) {
    long bytes = kept.stream().mapToLong(Backup::bytes).sum();
    List<Backup> oldestFirst = new ArrayList<>(newestFirst.reversed());
    oldestFirst.removeIf(backup -> !kept.contains(backup) || precious.contains(backup));
    for (Backup backup : oldestFirst) {
      if (bytes <= MOST_BYTES) {
        return;
      }
      kept.remove(backup);
      bytes -= backup.bytes();
    }
  }

  private static LocalDate day(Backup backup) {
    return LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
  }

  private static String week(Backup backup) {
    LocalDate day = day(backup);
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
