package app.cairn.store;

import app.cairn.dossier.Dossier;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What it takes to have a dossier open, gathered by the [DossierStore].
record Opening(
    UUID id,
    Path folder,
    Dossier dossier,
    WorkingCopy working,
    PublicationRecord record,
    DossierLock lock,
    Siblings siblings,
    String replica,
    List<Notice> notices) {

  Publisher publisher(Consumer<Notice> told) {
    return new Publisher(folder, working, record, siblings, replica, told);
  }
}
