package app.cairn.support;

import app.cairn.Composition;
import app.cairn.store.AppFolders;
import app.cairn.ui.shell.CairnWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.util.WaitForAsyncUtils;

/// The whole application in a window of its own, with folders of its own.
public final class App implements AutoCloseable {

  /// Runs as every clock does, from a morning of March on: what one sees depends on no day.
  private static final InstantSource CLOCK =
      Clock.offset(
          Clock.systemUTC(),
          Duration.between(Instant.now(), Instant.parse("2026-03-11T08:00:00Z")));

  private final Path home;
  private final TestPicker picker = new TestPicker();
  private final CountDownLatch closed = new CountDownLatch(1);
  private Composition composition;
  private Stage stage;
  private CairnWindow window;
  private Thread.UncaughtExceptionHandler unforeseen;

  private App(Path home) {
    this.home = home;
  }

  /// Starts it. Its own files and the person’s documents are under `home`, and stay there.
  public static App start(Path home) {
    App app = new App(home);
    try {
      Files.createDirectories(app.documents());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    app.composition =
        new Composition(
            new AppFolders(home.resolve("app")),
            app.documents(),
            app.picker,
            CLOCK,
            Optional.empty());
    onFx(app::show);
    return app;
  }

  private void show() {
    stage = new Stage();
    stage.setOnHidden(_ -> closed.countDown());
    window = composition.window(stage);
    unforeseen = composition.unforeseen(window);
    stage.setX(0);
    stage.setY(0);
    window.show();
  }

  public Path documents() {
    return home.resolve("Documents");
  }

  public Stage stage() {
    return stage;
  }

  public CairnWindow window() {
    return window;
  }

  /// What the program does with an exception that nobody catches.
  public Thread.UncaughtExceptionHandler unforeseen() {
    return unforeseen;
  }

  public TestPicker picker() {
    return picker;
  }

  public void open(Path file) {
    onFx(() -> window.open(file));
  }

  /// The node with this id, once it is there and can be used.
  public Node node(String id) {
    await(
        () -> {
          Node node = stage.getScene().lookup("#" + id);
          return node != null && !node.isDisabled() && shown(node);
        },
        "no #" + id);
    return stage.getScene().lookup("#" + id);
  }

  /// Waits for something that other threads bring about.
  public void await(BooleanSupplier what, String otherwise) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFxGet(what));
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError(otherwise, e);
    }
  }

  /// What the window shows now.
  public WritableImage picture() {
    settle();
    WritableImage[] image = new WritableImage[1];
    onFx(() -> image[0] = stage.getScene().snapshot(null));
    return image[0];
  }

  /// Lets the layout come to rest.
  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  void asksToClose() {
    onFx(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
  }

  /// Closes the window as a person does, and waits until everything is put away.
  @Override
  public void close() {
    if (closed.getCount() > 0) {
      asksToClose();
    }
    try {
      if (!closed.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("The window did not close");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    composition.close();
  }

  public static void onFx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean onFxGet(BooleanSupplier what) {
    if (Platform.isFxApplicationThread()) {
      return what.getAsBoolean();
    }
    boolean[] result = new boolean[1];
    onFx(() -> result[0] = what.getAsBoolean());
    return result[0];
  }

  private static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
