package app.cairn.store;

import app.cairn.dossier.Commit;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Writes a whole dossier to a new file, without the disk that the working copy is on.
final class Copies {

  private Copies() {}

  /// Copies a document as it is.
  static void same(Path document, Path target) throws IOException {
    Path place = free(target);
    Path fresh = beside(place);
    try {
      Disk.copyAndHash(document, fresh);
      Replacement.placeNew(fresh, place);
    } finally {
      Disk.tidy(fresh);
    }
  }

  private static Path free(Path target) throws IOException {
    Path place = target.toAbsolutePath();
    if (!Files.isDirectory(place.getParent())) {
      throw new StoreException(Problem.NO_FOLDER, target);
    }
    if (Files.exists(place)) {
      throw new FileAlreadyExistsException(place.toString());
    }
    return place;
  }

  private static Path beside(Path place) {
    Path fresh = FileNames.passing(place, "copy", ".new");
    Disk.tidyDatabase(fresh);
    return fresh;
  }

  /// @param pending commits that the working copy does not hold yet
  /// @throws FileAlreadyExistsException when something stands at `target`; it was not touched
  static void write(WorkingCopy working, List<Commit> pending, Path target)
      throws IOException, SQLException {
    Path place = free(target);
    Path fresh = beside(place);
    try {
      working.snapshot(fresh);
      if (!pending.isEmpty()) {
        add(working, pending, fresh);
      }
      Disk.force(fresh);
      Replacement.placeNew(fresh, place);
    } finally {
      Disk.tidyDatabase(fresh);
    }
  }

  private static void add(WorkingCopy working, List<Commit> pending, Path fresh)
      throws SQLException {
    try (Connection copy = Sqlite.alone(fresh)) {
      CommitWriter writer = new CommitWriter(copy, working.replica(), working.model());
      for (Commit commit : pending) {
        writer.write(commit);
      }
      String digest = Digest.ofFile(copy, working.schema());
      Sqlite.run(copy, "UPDATE meta SET digest = ?", digest);
    }
  }
}
