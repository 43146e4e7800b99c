package app.cairn.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The dossiers that this program holds. Any thread.
final class Locks {

  private final AppFolders folders;
  // The system lets one process have a lock twice, and loses both when one is let go.
  private final Set<UUID> held = ConcurrentHashMap.newKeySet();

  Locks(AppFolders folders) {
    this.folders = folders;
  }

  /// Something done while the dossier is held.
  @FunctionalInterface
  interface WithLock {
    OpenDossier open(DossierLock lock) throws IOException, SQLException;
  }

  /// Takes hold of a dossier, and lets go of it again where `work` fails.
  ///
  /// @param document named in what goes wrong
  /// @throws StoreException [Problem#IN_USE] when somebody has it
  OpenDossier holding(UUID id, Path document, WithLock work) {
    if (!held.add(id)) {
      throw new StoreException(Problem.IN_USE, document);
    }
    DossierLock lock = null;
    try {
      folders.make();
      lock = DossierLock.take(folders.dossier(id), document);
      return work.open(lock);
    } catch (IOException | SQLException e) {
      release(id, lock);
      throw Failures.atHome(e, folders, document);
    } catch (RuntimeException e) {
      release(id, lock);
      throw e;
    }
  }

  /// True when somebody has the dossier.
  boolean held(UUID id) {
    return held.contains(id) || DossierLock.held(folders.dossier(id));
  }

  /// Lets go of a dossier; `lock` may be null, or closed already.
  void release(UUID id, DossierLock lock) {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new StoreException(Problem.CANNOT_WRITE, folders.dossier(id), e);
    } finally {
      held.remove(id);
    }
  }
}
