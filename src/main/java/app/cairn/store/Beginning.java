package app.cairn.store;

import app.cairn.dossier.Change;
import app.cairn.dossier.Commit;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.Entity;
import app.cairn.dossier.EntityKind;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import app.cairn.dossier.StorableText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// How a new dossier begins.
final class Beginning {

  private Beginning() {}

  /// `path` as the place of a new document.
  ///
  /// @throws StoreException when something stands there, or there is no folder for it
  static Path target(Path path) {
    Path document;
    try {
      document = path.toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new StoreException(Problem.BAD_NAME, path, e);
    }
    if (Files.isDirectory(document)) {
      throw new StoreException(Problem.IS_FOLDER, path);
    }
    if (Files.exists(document)) {
      throw new StoreException(Problem.EXISTS, path);
    }
    if (document.getParent() == null || !Files.isDirectory(document.getParent())) {
      throw new StoreException(Problem.NO_FOLDER, path);
    }
    return document;
  }

  /// Writes `initial` as the first commit of an empty working copy; what it then holds.
  static Dossier write(Dossier initial, WorkingCopy working, Model model, InstantSource clock)
      throws SQLException, IOException {
    List<Change> added = new ArrayList<>();
    model.kinds().forEach(kind -> addAll(kind, initial, added));
    if (!added.isEmpty()) {
      Change first = StorableText.clean(new Change.Group("dossier.begun", added));
      working.write(new Commit(Ids.next(), clock.instant(), first));
    }
    return working.dossier(model);
  }

  private static <E extends Record & Entity> void addAll(
      EntityKind<E> kind, Dossier initial, List<Change> added) {
    initial.all(kind).forEach(entity -> added.add(new Change.Added<>(kind, entity)));
  }
}
