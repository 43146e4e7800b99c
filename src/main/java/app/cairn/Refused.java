package app.cairn;

import app.cairn.store.Problem;
import app.cairn.store.StoreException;
import app.cairn.ui.shell.Refusal;
import java.util.function.Supplier;

/// What the store refuses, in the window’s terms.
final class Refused {

  private Refused() {}

  /// Does what may be refused, and says the refusal in the window’s terms.
  static <T> T asking(Supplier<T> what) throws Refusal {
    try {
      return what.get();
    } catch (StoreException e) {
      throw refusal(e);
    }
  }

  static Refusal refusal(StoreException e) {
    return new Refusal(
        e.path(), kind(e.problem()), e.problem().key(), new Object[] {e.fileName()}, e);
  }

  private static Refusal.Kind kind(Problem problem) {
    return switch (problem) {
      case IN_USE, COPY_IN_USE -> Refusal.Kind.IN_USE;
      case MISSING, NO_FOLDER, IS_FOLDER, EMPTY, FOREIGN, OTHER_SQLITE, DAMAGED, CANNOT_READ ->
          Refusal.Kind.LOST;
      default -> Refusal.Kind.OTHER;
    };
  }
}
