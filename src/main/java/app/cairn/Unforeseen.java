package app.cairn;

import app.cairn.store.Incidents;
import app.cairn.ui.kit.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// What becomes of an exception that nobody catches while the window is open: it is noted on this
/// computer, and told. The same one over and over, in every frame that is drawn, is told once.
final class Unforeseen implements Thread.UncaughtExceptionHandler {

  private final Incidents incidents;
  private final Executor background;
  private final Consumer<Optional<Path>> tell;
  private final Set<String> noted = ConcurrentHashMap.newKeySet();

  /// @param tell is given the report, or nothing where it could not be kept, on the JavaFX thread
  Unforeseen(Incidents incidents, Executor background, Consumer<Optional<Path>> tell) {
    this.incidents = incidents;
    this.background = background;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    String report = incidents.report(failure);
    if (!noted.add(report)) {
      return;
    }
    try {
      background.execute(() -> note(report));
    } catch (RejectedExecutionException closing) {
      // There is no window any more to tell it in.
      incidents.keep(report);
    }
  }

  private void note(String report) {
    Optional<Path> kept = incidents.keep(report);
    FxThread.soon(() -> tell.accept(kept));
  }
}
