package app.cairn.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens a document, or goes on from what is left of one. Any thread.
final class Reopening {

  /// Where a document is looked at that one may not write.
  private static final String LOOKING = "newer";

  private final Premises premises;
  private final DossierStore store;

  Reopening(Premises premises, DossierStore store) {
    this.premises = premises;
    this.store = store;
  }

  /// The dossier of the document that stands at `document`, or of the one that stood there.
  ///
  /// @throws StoreException when it is no dossier that this program can open, or is open already
  OpenDossier open(Path document) {
    return untouched(document).orElseGet(() -> lookedAt(document));
  }

  /// The dossier of a document that nobody touched since this computer published it.
  ///
  /// @return empty where anything is otherwise: then nothing has happened
  private Optional<OpenDossier> untouched(Path document) {
    List<UUID> known = Orphans.all(document, premises.folders());
    if (known.size() != 1 || !hasHeader(document)) {
      return Optional.empty();
    }
    UUID id = known.getFirst();
    try {
      return Optional.ofNullable(
          premises.locks().holding(id, document, lock -> untouched(id, document, lock)));
    } catch (StoreException e) {
      if (e.problem() == Problem.IN_USE) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static boolean hasHeader(Path document) {
    try {
      Header.of(document);
      return true;
    } catch (StoreException toBeExplained) {
      return false;
    }
  }

  private OpenDossier untouched(UUID id, Path document, DossierLock lock)
      throws IOException, SQLException {
    Resumption.Room room = premises.room(id);
    Optional<Untouched> untouched = Untouched.of(room, document);
    if (untouched.isEmpty()) {
      giveBack(id, lock);
      return null;
    }
    Backups backups = new Backups(room.folder(), premises.clock());
    Resumption resumption =
        new Resumption(room, backups, lock.abrupt()).of(untouched.get(), document);
    return opened(resumption, id, room, backups, lock, false, document);
  }

  /// As if it had never been taken: it still tells how the program ended last time.
  private void giveBack(UUID id, DossierLock lock) throws IOException {
    if (!lock.abrupt()) {
      lock.takeLeave();
    }
    premises.locks().release(id, lock);
  }

  private OpenDossier lookedAt(Path document) {
    try (Incoming incoming = incoming(document)) {
      UUID id = incoming.meta().dossier();
      OpenDossier opened = held(id, document, lock -> resume(incoming, document, lock));
      keptBeside(document, id).ifPresent(opened::note);
      return opened;
    } catch (Unopenable refused) {
      Optional<OpenDossier> kept =
          goneOrNone(refused.problem().problem()) ? orphan(document) : Optional.empty();
      return kept.orElseThrow(refused::problem);
    }
  }

  /// Says which file is in the way, where that is not the one asked for.
  private OpenDossier held(UUID id, Path document, Locks.WithLock work) {
    try {
      return premises.locks().holding(id, document, work);
    } catch (StoreException refused) {
      boolean otherCopy =
          refused.problem() == Problem.IN_USE
              && PublicationRecord.read(premises.folders().dossier(id))
                  .filter(open -> FileNames.otherCopy(document, open.document()))
                  .isPresent();
      throw otherCopy ? new StoreException(Problem.COPY_IN_USE, document, refused) : refused;
    }
  }

  /// True when no document of ours stands there any more; one that cannot be looked at just now may
  /// well be one.
  private static boolean goneOrNone(Problem problem) {
    return switch (problem) {
      case MISSING, NO_FOLDER, IS_FOLDER, EMPTY, FOREIGN, OTHER_SQLITE, DAMAGED -> true;
      default -> false;
    };
  }

  /// The document, verified.
  private Incoming incoming(Path document) throws Unopenable {
    Incoming incoming = null;
    try {
      incoming = new Incoming(document, premises.folders(), premises.migrations());
      if (incoming.readOnly() || !published(incoming)) {
        incoming.verify();
      }
      return incoming;
    } catch (StoreException e) {
      if (incoming != null) {
        incoming.close();
      }
      throw new Unopenable(e);
    }
  }

  /// True when it is to the bit what we published: it was verified then.
  private boolean published(Incoming incoming) {
    return PublicationRecord.read(premises.folders().dossier(incoming.meta().dossier()))
        .filter(record -> record.ours(incoming.hash()))
        .isPresent();
  }

  /// What stands in the document's place is none that can be opened.
  private static final class Unopenable extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    Unopenable(StoreException problem) {
      super(problem);
    }

    StoreException problem() {
      return (StoreException) getCause();
    }
  }

  /// Goes on from a working copy that holds what was never published, when its document is gone or
  /// is none any more.
  private Optional<OpenDossier> orphan(Path document) {
    return Orphans.of(document, premises.folders(), null).flatMap(id -> orphan(id, document));
  }

  private Optional<OpenDossier> orphan(UUID id, Path document) {
    return Optional.ofNullable(
        premises.locks().holding(id, document, lock -> orphan(id, document, lock)));
  }

  private OpenDossier orphan(UUID id, Path document, DossierLock lock)
      throws IOException, SQLException {
    Resumption.Room room = premises.room(id);
    Backups backups = new Backups(room.folder(), premises.clock());
    Optional<Resumption> kept = new Resumption(room, backups, lock.abrupt()).orphan(document);
    if (kept.isEmpty()) {
      giveBack(id, lock);
      return null;
    }
    return opened(kept.get(), id, room, backups, lock, false, document);
  }

  /// Another dossier stands in the document's place: the work of ours that was never published goes
  /// beside it.
  ///
  /// @return what to say of it; empty when there is none
  private Optional<Notice> keptBeside(Path document, UUID other) {
    try {
      return Orphans.of(document, premises.folders(), other)
          .flatMap(id -> orphan(id, document))
          .map(Reopening::closed)
          .filter(place -> !place.equals(document))
          .map(place -> new Notice(Notice.Kind.EARLIER_BESIDE_DOSSIER, place));
    } catch (RuntimeException openElsewhereOrRefused) {
      // It stays in its working copy, and is looked at again the next time.
      return Optional.empty();
    }
  }

  /// Where its words are, brought up to date.
  private static Path closed(OpenDossier orphan) {
    orphan.close();
    return orphan.path();
  }

  private OpenDossier resume(Incoming incoming, Path document, DossierLock lock)
      throws IOException, SQLException {
    UUID id = incoming.meta().dossier();
    Resumption.Room room = premises.room(id);
    Backups backups = new Backups(room.folder(), premises.clock());
    if (incoming.readOnly()) {
      return look(incoming, document, room, backups, lock);
    }
    Resumption resumption = new Resumption(room, backups, lock.abrupt()).of(incoming, document);
    return opened(resumption, id, room, backups, lock, false, document);
  }

  private OpenDossier look(
      Incoming incoming, Path document, Resumption.Room room, Backups backups, DossierLock lock)
      throws IOException, SQLException {
    // Our own working copy, of an older state, stays as it is.
    Resumption.Room aside = room.in(room.folder().resolve(LOOKING));
    try {
      Resumption resumption =
          new Resumption(aside, backups, lock.abrupt()).looking(incoming, document);
      if (new Resumption(room, backups, lock.abrupt()).holdsUnpublished(incoming)) {
        resumption.notices().add(new Notice(Notice.Kind.WORDS_ASIDE, document));
      }
      return opened(resumption, incoming.meta().dossier(), aside, backups, lock, true, document);
    } catch (IOException | SQLException | RuntimeException e) {
      Disk.tidyFolder(aside.folder());
      Problem problem = Failures.of(e, Problem.NEWER);
      throw new StoreException(problem == Problem.DAMAGED ? Problem.NEWER : problem, document, e);
    }
  }

  private OpenDossier opened(
      Resumption resumption,
      UUID id,
      Resumption.Room room,
      Backups backups,
      DossierLock lock,
      boolean readOnly,
      Path document)
      throws SQLException {
    try {
      return premises.opened(
          new Opening(
              id,
              room,
              resumption.dossier(),
              resumption.working(),
              resumption.record(),
              lock,
              backups,
              readOnly,
              resumption.notices(),
              resumption.oncePublished()),
          store);
    } catch (SQLException | RuntimeException e) {
      resumption.working().close();
      throw new StoreException(readOnly ? Problem.NEWER : Problem.DAMAGED, document, e);
    }
  }
}
