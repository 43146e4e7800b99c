package app.cairn.store;

import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The backups of one dossier, in the application's own folder, never beside the document.
final class Backups {

  private final Path folder;
  private final InstantSource clock;

  /// @param dossier the folder in which everything about the dossier is kept
  Backups(Path dossier, InstantSource clock) {
    this.folder = dossier.resolve("backups");
    this.clock = clock;
  }

  /// Makes a whole, checked file at a path given.
  @FunctionalInterface
  interface Making {
    /// How many entities the file holds.
    long make(Path target) throws IOException, SQLException;
  }

  /// The backups there are, the oldest first.
  List<Backup> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> Backup.of(file, size(file)))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Backup::at))
          .toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException justGone) {
      return 0;
    }
  }

  /// Takes a backup of the working copy, and lets superfluous ones go.
  Path take(WorkingCopy working, Backup.Reason reason) throws IOException, SQLException {
    return take(
        reason,
        target -> {
          working.snapshot(target);
          return working.rows();
        });
  }

  /// `now`, or a little later when there is a backup of that millisecond.
  private Instant free(Instant now) throws IOException {
    Set<Instant> taken = list().stream().map(Backup::at).collect(Collectors.toSet());
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    while (taken.contains(at)) {
      at = at.plusMillis(1);
    }
    return at;
  }

  synchronized Path take(Backup.Reason reason, Making making) throws IOException, SQLException {
    Files.createDirectories(folder);
    Path fresh = folder.resolve("fresh.cairn");
    Disk.tidyDatabase(fresh);
    try {
      long rows = making.make(fresh);
      Disk.force(fresh);
      Path target = folder.resolve(Backup.name(free(clock.instant()), reason, rows));
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      Disk.forceFolder(folder);
      Thinning.superfluous(list(), clock.instant()).forEach(old -> Disk.tidy(old.path()));
      return target;
    } finally {
      Disk.tidyDatabase(fresh);
    }
  }

  /// Takes people out of every backup; those that refused.
  synchronized List<Path> erase(Set<UUID> people, Model model) throws IOException {
    return list().stream()
        .map(Backup::path)
        .filter(file -> !ErasureSweep.rewritten(file, folder.resolve("fresh.cairn"), people, model))
        .toList();
  }
}
