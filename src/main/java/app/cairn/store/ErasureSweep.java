package app.cairn.store;

import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Goes through all that this computer keeps of a dossier, and takes out whoever was erased: the
/// working copy and its log, the backups, what a crash left. On the publisher’s thread, where
/// nobody else makes copies meanwhile.
final class ErasureSweep {

  /// Nobody looks at a file longer than this: see [Incoming].
  private static final Duration LOOKED_AT = Duration.ofMinutes(2);

  private final Path folder;
  private final Path incoming;
  private final WorkingCopy working;
  private final Backups backups;
  private final Model model;

  /// @param folder where everything about the dossier is kept
  /// @param incoming where files wait that are being looked at
  ErasureSweep(Path folder, Path incoming, WorkingCopy working, Backups backups, Model model) {
    this.folder = folder;
    this.incoming = incoming;
    this.working = working;
    this.backups = backups;
    this.model = model;
  }

  /// Who is to be taken out.
  Set<UUID> people() {
    return UnfinishedErasure.of(folder);
  }

  /// Takes `people` out; the files that refused.
  List<Path> run(Set<UUID> people) throws IOException, SQLException {
    Set<UUID> gone = new HashSet<>(people);
    // Noted, and then the program stopped before anything was erased.
    gone.removeAll(working.present(people));
    if (gone.isEmpty()) {
      return List.of();
    }
    working.compact();
    for (String name : List.of("fresh.cairn", "publishing.cairn")) {
      Disk.removeDatabase(folder.resolve(name));
    }
    if (Files.isDirectory(incoming)) {
      Disk.sweep(incoming, LOOKED_AT);
    }
    List<Path> refused = new ArrayList<>(backups.erase(gone, model));
    for (Path broken : broken()) {
      if (!rewritten(broken, folder.resolve("fresh.cairn"), gone, model)) {
        refused.add(broken);
      }
    }
    return refused;
  }

  /// What was set aside because it could not be read.
  private List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> FileNames.of(file).matches("broken-\\d+\\.cairn"))
          .sorted()
          .toList();
    }
  }

  /// Writes the database `file` anew without `people`, by way of `fresh`; false when it stays as it
  /// was.
  static boolean rewritten(Path file, Path fresh, Set<UUID> people, Model model) {
    try {
      Disk.removeDatabase(fresh);
      for (Path part : Disk.database(file)) {
        if (Files.exists(part)) {
          String suffix = FileNames.of(part).substring(FileNames.of(file).length());
          Disk.copyAndHash(part, fresh.resolveSibling(FileNames.of(fresh) + suffix));
        }
      }
      if (!scrubbed(fresh, people, model)) {
        return true;
      }
      Disk.force(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      for (Path part : Disk.database(file)) {
        if (!part.equals(file)) {
          Files.deleteIfExists(part);
        }
      }
      Disk.forceFolder(file.getParent());
      return true;
    } catch (IOException | SQLException | RuntimeException refused) {
      return false;
    } finally {
      Disk.tidyDatabase(fresh);
    }
  }

  /// False where it is older than the network, and knows nobody.
  private static boolean scrubbed(Path file, Set<UUID> people, Model model) throws SQLException {
    try (Connection copy = Sqlite.alone(file)) {
      String tables =
          "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'contact'";
      if (Sqlite.number(copy, tables) == 0) {
        return false;
      }
      Sqlite.inTransaction(copy, () -> Scrubbing.scrub(copy, people, model));
      int version = (int) Sqlite.number(copy, "PRAGMA user_version");
      String digest = Digest.ofFile(copy, Schema.read(copy, version));
      Sqlite.run(copy, "UPDATE meta SET digest = ?", digest);
      Scrubbing.anew(copy);
      return true;
    }
  }
}
