package app.cairn.store;

import app.cairn.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/// The working copy that an earlier sitting left behind, opened; one that is broken is put out of
/// the way, under another name.
///
/// @param working null where it was broken
/// @param dossier what it holds; null where it was broken, or is of another version than ours: the
///   tables of that are not those of our records, and are read once they are
record KeptWork(WorkingCopy working, Dossier dossier) {

  /// Opens the one that is there.
  ///
  /// @throws SQLException when nothing can be said of it now: no room, no right to read it
  static KeptWork in(Resumption.Room room) throws IOException, SQLException {
    WorkingCopy kept = null;
    try {
      kept = room.working();
      if (kept.later()) {
        return new KeptWork(kept, null);
      }
      if (kept.sound()) {
        boolean ours = kept.version() == room.migrations().current();
        return new KeptWork(kept, ours ? kept.dossier(room.model()) : null);
      }
    } catch (SQLException e) {
      if (!Failures.inTheFile(e)) {
        close(kept);
        throw e;
      }
    } catch (RuntimeException broken) {
      // It stays, under another name, for whoever can make something of it.
    }
    close(kept);
    setAside(room.folder());
    return new KeptWork(null, null);
  }

  boolean broken() {
    return working == null;
  }

  private static void close(WorkingCopy kept) {
    try {
      if (kept != null) {
        kept.close();
      }
    } catch (SQLException alreadyBroken) {
      // Nothing more can be done with it.
    }
  }

  private static void setAside(Path folder) throws IOException {
    Path file = WorkingCopy.file(folder);
    Path aside = folder.resolve("broken-" + System.nanoTime() + FileNames.EXTENSION);
    for (String suffix : new String[] {"-wal", "-shm", ""}) {
      Path part = file.resolveSibling(FileNames.of(file) + suffix);
      if (Files.exists(part)) {
        Path to = aside.resolveSibling(FileNames.of(aside) + suffix);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
