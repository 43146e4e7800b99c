package app.cairn.store;

import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what a document is opened from: the working copy where that is as new or newer, else the document. Work that only
/// the working copy holds is never given up: it is kept beside the document.
final class Resumption {

  private final Path folder;
  private final String replica;
  private final Model model;
  private final Siblings siblings;
  private final List<Notice> notices = new ArrayList<>();
  private WorkingCopy working;
  private PublicationRecord record;

  Resumption(Path folder, String replica, Model model, Siblings siblings) {
    this.folder = folder;
    this.replica = replica;
    this.model = model;
    this.siblings = siblings;
  }

  WorkingCopy working() {
    return working;
  }

  PublicationRecord record() {
    return record;
  }

  List<Notice> notices() {
    return notices;
  }

  /// Opens the working copy for a verified document.
  Resumption of(Incoming incoming, Path document) throws IOException, SQLException {
    Optional<PublicationRecord> known = PublicationRecord.read(folder);
    if (known.isPresent() && Files.exists(WorkingCopy.file(folder))) {
      resume(known.get(), incoming, document);
    }
    if (working == null) {
      begin(incoming, document);
    }
    return this;
  }

  private void resume(PublicationRecord known, Incoming incoming, Path document)
      throws IOException, SQLException {
    WorkingCopy kept = new WorkingCopy(folder, replica);
    PublicationRecord before = known;
    if (known.ours(incoming.hash())) {
      before = known.settled(incoming.hash());
      boolean newer = !kept.latest().equals(before.upTo());
      working = kept;
      record = PublicationRecord.of(document, before.known(), before.upTo());
      record.write(folder);
      if (newer) {
        notices.add(new Notice(Notice.Kind.RECOVERED, document));
      }
      return;
    }
    if (!kept.latest().equals(before.upTo()) && !kept.latest().equals(before.nextUpTo())) {
      Path beside = siblings.ours(document);
      Copies.write(kept, List.of(), beside);
      notices.add(new Notice(Notice.Kind.EARLIER_BESIDE, beside));
    }
    kept.close();
  }

  private void begin(Incoming incoming, Path document) throws IOException, SQLException {
    WorkingCopy.copy(folder, incoming, model);
    working = new WorkingCopy(folder, replica);
    record = PublicationRecord.of(document, incoming.hash(), working.latest());
    record.write(folder);
  }
}
