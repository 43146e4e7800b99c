package app.cairn;

import app.cairn.store.Backup;
import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.ui.shell.KeptCopy;
import app.cairn.ui.shell.Past;
import app.cairn.ui.shell.Refusal;
import java.util.List;
import java.util.function.Supplier;

/// The store’s backups as the window’s copies, and back.
final class KeptCopies {

  private KeptCopies() {}

  /// The latest first.
  static List<KeptCopy> told(List<Backup> backups) {
    return backups.reversed().stream()
        .map(
            backup ->
                new KeptCopy(
                    backup.path(),
                    backup.at(),
                    KeptCopy.Why.valueOf(backup.reason().name()),
                    backup.rows(),
                    backup.bytes()))
        .toList();
  }

  static Backup backup(KeptCopy copy) {
    Backup.Reason reason = Backup.Reason.valueOf(copy.why().name());
    return new Backup(copy.file(), copy.at(), reason, copy.entries(), copy.bytes());
  }

  /// Does what may be refused; where it is the copy that fails, it is not called by the name of its
  /// file.
  static <T> T asking(Past past, Supplier<T> what) throws Refusal {
    try {
      return what.get();
    } catch (StoreException e) {
      if (past instanceof KeptCopy copy && copy.file().equals(e.path())) {
        boolean gone = e.problem() == Problem.MISSING || e.problem() == Problem.NO_FOLDER;
        String key = gone ? "shell.copies.gone" : "shell.copies.unreadable";
        throw new Refusal(e.path(), Refusal.Kind.OTHER, key, new Object[0], e);
      }
      throw Refused.refusal(e);
    }
  }
}
