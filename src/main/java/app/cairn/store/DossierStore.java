package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import app.cairn.dossier.Model;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keeps dossiers in `.cairn` files. Any thread.
///
/// The document is never open as a database: it is copied into the application's own folder, worked
/// on there, and put back whole. Every method that takes the path of a file that is not ours only
/// reads it.
public final class DossierStore {

  private final Premises premises;

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
    this.premises =
        new Premises(
            folders,
            model,
            clock,
            pace,
            new Siblings(voice, clock),
            migrations,
            new Locks(folders));
  }

  /// Makes sure that our own files have their place.
  ///
  /// @throws StoreException naming the folder at fault
  public void ready() {
    premises.folders().make();
  }

  /// Finds out what a file is. Writes nothing near it, and needs no place of our own: a temporary
  /// one serves where ours takes nothing.
  public Inspection inspect(Path path) {
    Inspection inspection = inspect(path, premises.folders());
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
      try (Incoming incoming = new Incoming(document, folders, premises.migrations())) {
        id = incoming.meta().dossier();
        incoming.verify();
        return Inspection.ok(incoming, premises.model(), FileNames.of(path));
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
    try (Incoming incoming = new Incoming(document, premises.folders(), premises.migrations())) {
      incoming.verify();
      return incoming.dossier(premises.model());
    }
  }

  /// Makes the document `path` and opens it. What is in `initial` is its first commit.
  ///
  /// @throws StoreException when something stands there already, when a window has a dossier open
  ///   whose place it is, or when nothing can be written there
  public OpenDossier create(Path path, Dossier initial) {
    Path document = Beginning.target(path);
    // Its own document may be gone for a moment only.
    if (Stream.of(document, FileNames.real(document))
        .flatMap(place -> Orphans.all(place, premises.folders()).stream())
        .anyMatch(premises.locks()::held)) {
      throw new StoreException(Problem.TAKEN, path);
    }
    UUID id = Ids.next();
    try {
      return premises.locks().holding(id, document, lock -> make(id, document, initial, lock));
    } catch (StoreException e) {
      Disk.tidyFolder(premises.folders().dossier(id));
      throw e;
    }
  }

  private OpenDossier make(UUID id, Path document, Dossier initial, DossierLock lock)
      throws IOException, SQLException {
    Resumption.Room room = premises.room(id);
    WorkingCopy.create(
        room.folder(),
        Meta.of(id, premises.clock().instant().toString(), premises.migrations()),
        premises.migrations());
    WorkingCopy working = room.working();
    OpenDossier made;
    try {
      Dossier dossier = Beginning.write(initial, working, premises.model(), premises.clock());
      PublicationRecord record = PublicationRecord.of(document, "", "");
      Backups backups = new Backups(room.folder(), premises.clock());
      made =
          premises.opened(
              new Opening(
                  id, room, dossier, working, record, lock, backups, false, List.of(), null),
              this);
    } catch (SQLException | RuntimeException e) {
      working.close();
      throw e;
    }
    publishFirst(made, document);
    return made;
  }

  private static void publishFirst(OpenDossier made, Path document) {
    try {
      made.publishAndWait();
    } catch (StoreException e) {
      made.leave();
      throw new StoreException(e.problem(), document, e);
    }
  }

  /// Loads what the first dossier would wait for: for a thread that has nothing else to do while
  /// the program starts.
  public static void warm() {
    Sqlite.warm();
  }

  /// Opens the document `path`.
  ///
  /// @throws StoreException when it is no dossier that this program can open, or is open already
  public OpenDossier open(Path path) {
    return new Reopening(premises, this).open(FileNames.real(path));
  }

  Model model() {
    return premises.model();
  }

  /// Where files wait that are being looked at.
  Path incoming() {
    return premises.folders().incoming();
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
    Path document = FileNames.real(path);
    try (Incoming incoming = new Incoming(document, premises.folders(), premises.migrations())) {
      return DossierLock.knock(premises.folders().dossier(incoming.meta().dossier()), document);
    } catch (StoreException e) {
      return false;
    }
  }
}
