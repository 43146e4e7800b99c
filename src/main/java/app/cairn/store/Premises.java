package app.cairn.store;

import app.cairn.dossier.Model;
import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;

/// What the dossiers of this program have in common.
///
/// @param siblings names the files that are kept beside a document
/// @param locks the dossiers that this program holds
record Premises(
    AppFolders folders,
    Model model,
    InstantSource clock,
    Pace pace,
    Siblings siblings,
    Migrations migrations,
    Locks locks) {

  /// What it lends to one of them.
  Resumption.Room room(UUID id) throws IOException {
    return new Resumption.Room(
        folders.dossier(id),
        Replica.of(folders),
        model,
        migrations,
        siblings,
        new Strangers(folders, migrations, id));
  }

  /// Opens a dossier; its lock is let go of when it is closed.
  OpenDossier opened(Opening opening, DossierStore store) throws SQLException {
    return new OpenDossier(
        opening, store, pace, clock, () -> locks.release(opening.id(), opening.lock()));
  }
}
