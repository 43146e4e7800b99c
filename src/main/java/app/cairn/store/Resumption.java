package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what a document is opened from: the working copy where that is as new or newer, else the
/// document. Work that only the working copy holds is never given up: it is kept beside the
/// document, or among the backups where the document held it once.
final class Resumption {

  private final Room room;
  private final Backups backups;
  private final boolean abrupt;
  private final List<Notice> notices = new ArrayList<>();
  private Notice oncePublished;
  private WorkingCopy working;
  private PublicationRecord record;
  private Dossier dossier;

  /// What the store lends to every opening.
  record Room(
      Path folder,
      String replica,
      Model model,
      Migrations migrations,
      Siblings siblings,
      Strangers strangers) {

    Room in(Path otherFolder) {
      return new Room(otherFolder, replica, model, migrations, siblings, strangers);
    }

    WorkingCopy working() throws SQLException {
      return new WorkingCopy(folder, replica, migrations, model);
    }
  }

  /// @param abrupt true when the program ended last time without taking leave
  Resumption(Room room, Backups backups, boolean abrupt) {
    this.room = room;
    this.backups = backups;
    this.abrupt = abrupt;
  }

  WorkingCopy working() {
    return working;
  }

  /// What the working copy holds.
  Dossier dossier() {
    return dossier;
  }

  PublicationRecord record() {
    return record;
  }

  List<Notice> notices() {
    return notices;
  }

  /// What to say when the document is first brought up to date; null: nothing.
  Notice oncePublished() {
    return oncePublished;
  }

  /// Opens a working copy of its own for a verified document that one may only look at.
  Resumption looking(Incoming incoming, Path document) throws IOException, SQLException {
    WorkingCopy.copy(room.folder(), incoming, room.model(), room.migrations());
    working = room.working();
    dossier = working.dossier(room.model());
    record = PublicationRecord.of(document, incoming.hash(), working.latest());
    notices.add(new Notice(Notice.Kind.READ_ONLY, document));
    return this;
  }

  /// True when the working copy holds what was never published and `incoming` does not hold either.
  /// It stays as it is.
  boolean holdsUnpublished(Incoming incoming) {
    if (!Files.exists(WorkingCopy.file(room.folder()))) {
      return false;
    }
    String published =
        PublicationRecord.read(room.folder()).map(PublicationRecord::upTo).orElse(null);
    try (WorkingCopy kept = room.working()) {
      return !kept.latest().equals(published) && kept.holdsMoreThan(incoming);
    } catch (SQLException | RuntimeException unreadableNow) {
      return false;
    }
  }

  /// Opens the working copy for a verified document.
  Resumption of(Incoming incoming, Path document) throws IOException, SQLException {
    if (Files.exists(WorkingCopy.file(room.folder()))) {
      resume(incoming, document);
    }
    if (working == null) {
      begin(incoming, document);
    }
    return this;
  }

  /// Goes on from the working copy of a document that nobody touched.
  Resumption of(Untouched untouched, Path document) throws IOException, SQLException {
    KeptWork kept = untouched.kept();
    try {
      dossier = kept.dossier();
      sweep(untouched.record());
      goOn(kept.working(), untouched.settled(), document);
      return this;
    } finally {
      if (working == null) {
        kept.working().close();
      }
    }
  }

  /// Opens the working copy for a document that is gone, or is none any more; empty when it holds
  /// nothing that the document had not held.
  Optional<Resumption> orphan(Path document) throws IOException, SQLException {
    Optional<PublicationRecord> known = PublicationRecord.read(room.folder());
    WorkingCopy kept = known.isEmpty() ? null : openKept(document);
    if (kept == null) {
      return Optional.empty();
    }
    try {
      if (kept.later()) {
        throw new StoreException(Problem.NEWER, document);
      }
      if (kept.latest().equals(known.get().upTo())) {
        return Optional.empty();
      }
      // No file is ours there: the next publication leaves what stands there alone.
      goOn(kept, PublicationRecord.of(document, "", known.get().upTo()), document);
      return Optional.of(this);
    } finally {
      if (working == null) {
        kept.close();
      }
    }
  }

  private void resume(Incoming incoming, Path document) throws IOException, SQLException {
    WorkingCopy kept = openKept(document);
    if (kept == null) {
      return;
    }
    try {
      if (kept.later()) {
        giveUp(kept, incoming, document);
        return;
      }
      Optional<PublicationRecord> known = PublicationRecord.read(room.folder());
      known.ifPresent(this::sweep);
      if (known.isPresent() && known.get().ours(incoming.hash())) {
        PublicationRecord settled = known.get().settled(incoming.hash());
        keepAsOpened(kept, settled, incoming, document);
        goOn(kept, settled, document);
      } else {
        keepAside(kept, known.map(PublicationRecord::upTo).orElse(null), incoming, document);
      }
    } finally {
      if (working == null) {
        kept.close();
      }
    }
  }

  /// A later program went on from this working copy: what only it holds is for that program to
  /// publish.
  private static void giveUp(WorkingCopy kept, Incoming incoming, Path document)
      throws SQLException {
    if (kept.holdsMoreThan(incoming)) {
      throw new StoreException(Problem.NEWER, document);
    }
  }

  private void sweep(PublicationRecord known) {
    try {
      new Leftovers(known.document(), room.replica())
          .sweep(known, room.siblings(), room.strangers())
          .forEach(notices::add);
    } catch (IOException folderRefuses) {
      // They stay where they are, and are looked at again at the next publication.
    }
  }

  private WorkingCopy openKept(Path document) throws IOException, SQLException {
    KeptWork found = KeptWork.in(room);
    if (found.broken()) {
      notices.add(new Notice(Notice.Kind.WORKING_COPY_BROKEN, document));
    }
    dossier = found.dossier();
    return found.working();
  }

  private void goOn(WorkingCopy kept, PublicationRecord settled, Path document)
      throws IOException, SQLException {
    if (kept.version() < room.migrations().current()) {
      backups.take(kept, Backup.Reason.MIGRATION);
      kept.migrate(room.migrations(), room.model());
      dossier = kept.dossier(room.model());
    }
    record = PublicationRecord.of(document, settled.known(), settled.upTo());
    record.write(room.folder());
    if (!kept.latest().equals(settled.upTo())) {
      waited(settled.document(), document);
    }
    working = kept;
  }

  /// The words that wait here were for another file of the dossier: this one stays as it is, among
  /// the copies.
  private void keepAsOpened(
      WorkingCopy kept, PublicationRecord settled, Incoming incoming, Path document)
      throws IOException, SQLException {
    if (!settled.document().equals(document) && !kept.latest().equals(settled.upTo())) {
      take(incoming, Backup.Reason.OPENED);
    }
  }

  /// Words waited here for the document: for a crash, or because it took none when one left.
  ///
  /// @param meant the document that was to take them
  private void waited(Path meant, Path document) {
    boolean here = meant.equals(document);
    if (abrupt && (here || !Files.exists(meant))) {
      notices.add(new Notice(Notice.Kind.RECOVERED, document));
    } else if (!here) {
      notices.add(new Notice(Notice.Kind.FROM_ELSEWHERE, meant));
    } else {
      oncePublished = new Notice(Notice.Kind.CAUGHT_UP, document);
    }
  }

  private void keepAside(WorkingCopy kept, String published, Incoming incoming, Path document)
      throws IOException, SQLException {
    if (!kept.holdsMoreThan(incoming)) {
      return;
    }
    if (kept.latest().equals(published)) {
      backups.take(kept, Backup.Reason.REPLACED);
      return;
    }
    Path beside = room.siblings().ours(document);
    try {
      Copies.write(kept, List.of(), beside);
    } catch (IOException | SQLException folderRefuses) {
      beside = backups.take(kept, Backup.Reason.REPLACED);
    }
    notices.add(new Notice(Notice.Kind.EARLIER_BESIDE, beside));
  }

  private void begin(Incoming incoming, Path document) throws IOException, SQLException {
    if (incoming.version() < room.migrations().current()) {
      take(incoming, Backup.Reason.MIGRATION);
    }
    WorkingCopy.copy(room.folder(), incoming, room.model(), room.migrations());
    working = room.working();
    dossier = working.dossier(room.model());
    record = PublicationRecord.of(document, incoming.hash(), working.latest());
    record.write(room.folder());
  }

  /// Puts by the document as it is.
  private void take(Incoming incoming, Backup.Reason reason) throws IOException, SQLException {
    backups.take(
        reason,
        target -> {
          Disk.copyAndHash(incoming.copy(), target);
          return incoming.rows();
        });
  }
}
