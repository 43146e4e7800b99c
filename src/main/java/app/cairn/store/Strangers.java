package app.cairn.store;

import java.nio.file.Path;
import java.util.UUID;

/// Finds out what somebody else put in a document’s place, so that the person is told the truth
/// about it.
final class Strangers {

  private final AppFolders folders;
  private final Migrations migrations;
  private final UUID ours;

  /// @param ours the dossier whose place it is
  Strangers(AppFolders folders, Migrations migrations, UUID ours) {
    this.folders = folders;
    this.migrations = migrations;
    this.ours = ours;
  }

  private enum Stranger {
    VERSION,
    DOSSIER,
    FILE
  }

  /// How to say that ours goes on in `beside`, since something else stands at `document`.
  Notice oursBeside(Path document, Path beside) {
    Notice.Kind kind =
        switch (at(document)) {
          case VERSION -> Notice.Kind.OURS_BESIDE;
          case DOSSIER -> Notice.Kind.OURS_BESIDE_DOSSIER;
          case FILE -> Notice.Kind.OURS_BESIDE_FILE;
        };
    return new Notice(kind, beside);
  }

  /// How to say that `theirs`, which stood in the document’s place, is kept there.
  Notice theirsBeside(Path theirs) {
    Notice.Kind kind =
        switch (at(theirs)) {
          case VERSION -> Notice.Kind.THEIRS_BESIDE;
          case DOSSIER -> Notice.Kind.THEIRS_BESIDE_DOSSIER;
          case FILE -> Notice.Kind.THEIRS_BESIDE_FILE;
        };
    return new Notice(kind, theirs);
  }

  private Stranger at(Path file) {
    try (Incoming incoming = new Incoming(file, folders, migrations)) {
      return incoming.meta().dossier().equals(ours) ? Stranger.VERSION : Stranger.DOSSIER;
    } catch (StoreException none) {
      // No dossier, or none that this program can make anything of.
      return Stranger.FILE;
    }
  }
}
