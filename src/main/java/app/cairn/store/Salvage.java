package app.cairn.store;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is left on this computer of a document that is gone or damaged: its backups, and the
/// working copy. Any thread; only looks.
///
/// Everything is kept by the dossier's id. A damaged document may still tell its own; else it is
/// the place where each dossier was published last that tells. A document that was moved by hand
/// and then lost is therefore not found.
public final class Salvage {

  private final AppFolders folders;
  private final DossierStore store;
  private final InstantSource clock;

  public Salvage(AppFolders folders, DossierStore store, InstantSource clock) {
    this.folders = folders;
    this.store = store;
    this.clock = clock;
  }

  /// The copies of what stood at `document`, the oldest first; where the working copy can be read,
  /// it is one of them.
  public List<Backup> of(Path document) {
    Set<UUID> dossiers = new LinkedHashSet<>(Orphans.all(document, folders));
    UUID own = store.inspect(document).dossier();
    if (own != null) {
      dossiers.add(own);
    }
    List<Backup> found = new ArrayList<>();
    for (UUID dossier : dossiers) {
      Path folder = folders.dossier(dossier);
      found.addAll(backups(folder));
      latest(folder).ifPresent(found::add);
    }
    return found.stream().sorted(Comparator.comparing(Backup::at)).toList();
  }

  /// The dossier as it was when `backup` was taken.
  ///
  /// @throws StoreException when it cannot be read any more
  public Dossier read(Backup backup) {
    if (backup.reason() != Backup.Reason.LATEST) {
      return store.read(backup.path());
    }
    Path whole = folders.incoming().resolve(Ids.next() + FileNames.EXTENSION);
    try (WorkingCopy working = working(backup.path().getParent())) {
      Disk.privateFolder(folders.incoming());
      working.snapshot(whole);
      return store.read(whole);
    } catch (IOException | SQLException | StoreException e) {
      throw new StoreException(Failures.of(e, Problem.DAMAGED), backup.path(), e);
    } finally {
      Disk.tidyDatabase(whole);
    }
  }

  private List<Backup> backups(Path folder) {
    try {
      return new Backups(folder, clock).list();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private Optional<Backup> latest(Path folder) {
    Path file = WorkingCopy.file(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (WorkingCopy working = working(folder)) {
      return Optional.of(
          new Backup(
              file,
              Files.getLastModifiedTime(file).toInstant(),
              Backup.Reason.LATEST,
              working.rows(),
              Files.size(file)));
    } catch (IOException | SQLException broken) {
      return Optional.empty();
    }
  }

  private WorkingCopy working(Path folder) throws SQLException {
    return new WorkingCopy(folder, "", Migrations.ours(), store.model());
  }
}
