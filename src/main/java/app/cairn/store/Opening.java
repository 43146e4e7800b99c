package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What it takes to have a dossier open, gathered by the [DossierStore].
///
/// @param oncePublished what to say when the document is first brought up to date, or null
record Opening(
    UUID id,
    Resumption.Room room,
    Dossier dossier,
    WorkingCopy working,
    PublicationRecord record,
    DossierLock lock,
    Backups backups,
    boolean readOnly,
    List<Notice> notices,
    Notice oncePublished) {

  Publisher publisher(Consumer<Notice> told) {
    return new Publisher(
        room.folder(), working, record, room.siblings(), room.strangers(), room.replica(), told);
  }

  Versions versions(DossierStore store) {
    return new Versions(
        working,
        room.model(),
        backups,
        store::read,
        (dossier, path) -> store.create(path, dossier).close());
  }

  ErasureSweep sweep(DossierStore store) {
    return new ErasureSweep(room.folder(), store.incoming(), working, backups, room.model());
  }

  Model model() {
    return room.model();
  }
}
