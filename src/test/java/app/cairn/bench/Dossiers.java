package app.cairn.bench;

import app.cairn.Rooms;
import app.cairn.dossier.Dossier;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.store.Pace;
import app.cairn.text.Language;
import java.nio.file.Path;
import java.time.InstantSource;

/// Dossiers on the disk, as the program keeps them.
final class Dossiers {

  private Dossiers() {}

  static DossierStore store(Path home) {
    return new DossierStore(
        new AppFolders(home.resolve("cairn")),
        Rooms.model(),
        InstantSource.system(),
        Pace.ON_REQUEST,
        Language.FRENCH);
  }

  /// Writes one of the person whose home it is.
  static Path write(Path home, Dossier content) {
    Path file = home.resolve("bench.cairn");
    store(home).create(file, content).close();
    return file;
  }
}
