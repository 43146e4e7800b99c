package app.cairn.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one door to the JavaFX thread.
public final class FxThread {

  /// Runs on the JavaFX thread: at once when already there, soon otherwise.
  public static final Executor EXECUTOR = FxThread::run;

  private FxThread() {}

  /// Runs `work` on the JavaFX thread: at once when already there, soon otherwise. Any thread.
  public static void run(Runnable work) {
    if (Platform.isFxApplicationThread()) {
      work.run();
    } else {
      Platform.runLater(work);
    }
  }

  /// Runs `work` on the JavaFX thread once what happens now is done. Any thread.
  public static void soon(Runnable work) {
    Platform.runLater(work);
  }
}
