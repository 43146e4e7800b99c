package app.cairn.store;

import app.cairn.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

/// The working copy that an earlier sitting left behind, opened.
///
/// @param working null where it was broken
/// @param dossier what it holds; null where it was broken, or is of another version than ours: the
///   tables of that are not those of our records, and are read once they are
record KeptWork(WorkingCopy working, Dossier dossier) {

  /// Opens the one that is there; one that is broken is put out of the way, under another name.
  ///
  /// @throws SQLException when nothing can be said of it now: no room, no right to read it
  static KeptWork in(Resumption.Room room) throws IOException, SQLException {
    Optional<KeptWork> whole = whole(room);
    if (whole.isEmpty()) {
      setAside(room.folder());
    }
    return whole.orElseGet(() -> new KeptWork(null, null));
  }

  /// Opens the one that is there; empty where it is broken: then it stays as it is.
  ///
  /// @throws SQLException when nothing can be said of it now: no room, no right to read it
  static Optional<KeptWork> whole(Resumption.Room room) throws IOException, SQLException {
    WorkingCopy kept = null;
    boolean whole = false;
    try {
      kept = room.working();
      Dossier dossier = null;
      if (kept.later()) {
        whole = true;
      } else if (kept.version() == room.migrations().current()) {
        dossier = kept.dossierIfSound(room.model());
        whole = dossier != null;
      } else {
        whole = kept.sound();
      }
      return whole ? Optional.of(new KeptWork(kept, dossier)) : Optional.empty();
    } catch (SQLException e) {
      if (!Failures.inTheFile(e)) {
        throw e;
      }
      return Optional.empty();
    } catch (RuntimeException broken) {
      // It stays, for whoever can make something of it.
      return Optional.empty();
    } finally {
      if (!whole) {
        close(kept);
      }
    }
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
