package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keeps dossiers in `.cairn` files. Any thread.
///
/// The document is never open as a database: it is copied into the application's own folder, worked
/// on there, and put back whole. Every method that takes the path of a file that is not ours only
/// reads it.
public final class DossierStore {

  /// Where a document is looked at that one may not write.
  private static final String LOOKING = "newer";

  private final AppFolders folders;
  private final Model model;
  private final InstantSource clock;
  private final Pace pace;
  private final Siblings siblings;
  private final Migrations migrations;
  private final Locks locks;

  /// @param voice gives the words for files that are kept beside a document, in the language spoken
  ///   then
  public DossierStore(
      AppFolders folders, Model model, InstantSource clock, Pace pace, Supplier<Messages> voice) {
    this(folders, model, clock, pace, voice, Migrations.ours());
  }

  /// A store that speaks one language.
  public DossierStore(
      AppFolders folders, Model model, InstantSource clock, Pace pace, Language language) {
    this(folders, model, clock, pace, () -> new Messages(language));
  }

  public DossierStore(AppFolders folders, Model model, InstantSource clock) {
    this(folders, model, clock, Pace.USUAL, Language.ofSystem());
  }

  /// A program of another version, for tests.
  DossierStore(
      AppFolders folders,
      Model model,
      InstantSource clock,
      Pace pace,
      Supplier<Messages> voice,
      Migrations migrations) {
    this.folders = folders;
    this.model = model;
    this.clock = clock;
    this.pace = pace;
    this.siblings = new Siblings(voice, clock);
    this.migrations = migrations;
    this.locks = new Locks(folders);
  }

  /// Makes sure that our own files have their place.
  ///
  /// @throws StoreException naming the folder at fault
  public void ready() {
    folders.make();
  }

  /// Finds out what a file is. Writes nothing near it, and needs no place of our own: a temporary
  /// one serves where ours takes nothing.
  public Inspection inspect(Path path) {
    Inspection inspection = inspect(path, folders);
    if (inspection.problem() != Problem.HOME_REFUSES && inspection.problem() != Problem.HOME_FULL) {
      return inspection;
    }
    try (TemporaryPlace place = new TemporaryPlace()) {
      return inspect(path, place.folders());
    } catch (IOException e) {
      return inspection;
    }
  }

  private Inspection inspect(Path path, AppFolders folders) {
    Path document = path.toAbsolutePath();
    int version = 0;
    UUID id = null;
    try {
      version = Header.of(document).version();
      try (Incoming incoming = new Incoming(document, folders, migrations)) {
        id = incoming.meta().dossier();
        incoming.verify();
        return Inspection.ok(incoming, model, FileNames.of(path));
      }
    } catch (StoreException e) {
      return Inspection.of(e, version, id);
    }
  }

  /// Reads what the document `path` holds, without opening it: also while a window has it open.
  ///
  /// @throws StoreException when it is no dossier that this program can read
  public Dossier read(Path path) {
    Path document = path.toAbsolutePath();
    try (Incoming incoming = new Incoming(document, folders, migrations)) {
      incoming.verify();
      return incoming.dossier(model);
    }
  }

  /// Makes the document `path` and opens it. What is in `initial` is its first commit.
  ///
  /// @throws StoreException when something stands there already, when a window has a dossier open
  ///   whose place it is, or when nothing can be written there
  public OpenDossier create(Path path, Dossier initial) {
    Path document = Beginning.target(path);
    // Its own document may be gone for a moment only.
    if (Stream.of(document, real(document))
        .flatMap(place -> Orphans.all(place, folders).stream())
        .anyMatch(locks::held)) {
      throw new StoreException(Problem.TAKEN, path);
    }
    UUID id = Ids.next();
    try {
      return locks.holding(id, document, lock -> make(id, document, initial, lock));
    } catch (StoreException e) {
      Disk.tidyFolder(folders.dossier(id));
      throw e;
    }
  }

  private OpenDossier make(UUID id, Path document, Dossier initial, DossierLock lock)
      throws IOException, SQLException {
    Resumption.Room room = room(id);
    WorkingCopy.create(
        room.folder(), Meta.of(id, clock.instant().toString(), migrations), migrations);
    WorkingCopy working = room.working();
    OpenDossier made;
    try {
      Dossier dossier = Beginning.write(initial, working, model, clock);
      PublicationRecord record = PublicationRecord.of(document, "", "");
      Backups backups = new Backups(room.folder(), clock);
      made =
          opened(
              new Opening(
                  id, room, dossier, working, record, lock, backups, false, List.of(), null));
    } catch (SQLException | RuntimeException e) {
      working.close();
      throw e;
    }
    publishFirst(made, document);
    return made;
  }

  private OpenDossier opened(Opening opening) throws SQLException {
    return new OpenDossier(
        opening, this, pace, clock, () -> locks.release(opening.id(), opening.lock()));
  }

  private Resumption.Room room(UUID id) throws IOException {
    return new Resumption.Room(
        folders.dossier(id),
        Replica.of(folders),
        model,
        migrations,
        siblings,
        new Strangers(folders, migrations, id));
  }

  private static void publishFirst(OpenDossier made, Path document) {
    try {
      made.publishAndWait();
    } catch (StoreException e) {
      made.leave();
      throw new StoreException(e.problem(), document, e);
    }
  }

  /// Opens the document `path`.
  ///
  /// @throws StoreException when it is no dossier that this program can open, or is open already
  public OpenDossier open(Path path) {
    Path document = real(path);
    try (Incoming incoming = incoming(document)) {
      UUID id = incoming.meta().dossier();
      OpenDossier opened = locks.holding(id, document, lock -> resume(incoming, document, lock));
      keepOrphanBeside(document, id);
      return opened;
    } catch (Unopenable refused) {
      Optional<OpenDossier> kept =
          goneOrNone(refused.problem().problem()) ? orphan(document) : Optional.empty();
      return kept.orElseThrow(refused::problem);
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
      incoming = new Incoming(document, folders, migrations);
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
    return PublicationRecord.read(folders.dossier(incoming.meta().dossier()))
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
    return Orphans.of(document, folders, null).flatMap(id -> orphan(id, document));
  }

  private Optional<OpenDossier> orphan(UUID id, Path document) {
    return Optional.ofNullable(locks.holding(id, document, lock -> orphan(id, document, lock)));
  }

  private OpenDossier orphan(UUID id, Path document, DossierLock lock)
      throws IOException, SQLException {
    Resumption.Room room = room(id);
    Backups backups = new Backups(room.folder(), clock);
    Optional<Resumption> kept = new Resumption(room, backups, lock.abrupt()).orphan(document);
    if (kept.isEmpty()) {
      locks.release(id, lock);
      return null;
    }
    return opened(kept.get(), id, room, backups, lock, false, document);
  }

  /// Another dossier stands in the document's place: the work of ours that was never published goes
  /// beside it.
  private void keepOrphanBeside(Path document, UUID other) {
    Optional<UUID> id = Orphans.of(document, folders, other);
    if (id.isPresent()) {
      try {
        orphan(id.get(), document).ifPresent(OpenDossier::close);
      } catch (RuntimeException openElsewhereOrRefused) {
        // It stays in its working copy, and is looked at again the next time.
      }
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThere) {
      Path absolute = path.toAbsolutePath().normalize();
      Path folder = absolute.getParent();
      // The header says more precisely what is wrong.
      boolean known = folder != null && !folder.equals(absolute) && Files.isDirectory(folder);
      return known ? real(folder).resolve(FileNames.of(absolute)) : absolute;
    }
  }

  private OpenDossier resume(Incoming incoming, Path document, DossierLock lock)
      throws IOException, SQLException {
    UUID id = incoming.meta().dossier();
    Resumption.Room room = room(id);
    Backups backups = new Backups(room.folder(), clock);
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
      return opened(
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
              resumption.oncePublished()));
    } catch (SQLException | RuntimeException e) {
      resumption.working().close();
      throw new StoreException(readOnly ? Problem.NEWER : Problem.DAMAGED, document, e);
    }
  }

  /// Where files wait that are being looked at.
  Path incoming() {
    return folders.incoming();
  }

  /// Other files of the dossier `id` in the folder of `document`: copies, versions of other
  /// computers.
  List<Path> beside(Path document, UUID id) {
    try (Stream<Path> files = Files.list(document.toAbsolutePath().getParent())) {
      return files
          .filter(file -> FileNames.of(file).endsWith(FileNames.EXTENSION))
          .filter(file -> Files.isRegularFile(file) && !file.equals(document))
          .filter(file -> id.equals(inspect(file).dossier()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /// Asks the window that has the dossier of `path` open to come to the front; false when there is
  /// none.
  public boolean knock(Path path) {
    try (Incoming incoming = new Incoming(real(path), folders, migrations)) {
      return DossierLock.knock(folders.dossier(incoming.meta().dossier()));
    } catch (StoreException e) {
      return false;
    }
  }
}
