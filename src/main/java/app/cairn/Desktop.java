package app.cairn;

import app.cairn.cli.ExitCode;
import app.cairn.store.AppFolders;
import app.cairn.store.DossierStore;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.shell.CairnWindow;
import app.cairn.ui.shell.DesktopFilePicker;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window as the desktop has it. JavaFX makes it, and calls its windows by its name, under
/// which the desktop groups them (`StartupWMClass` in packaging/linux/cairn.desktop).
public final class Desktop extends Application {

  private Composition composition;
  private Thread lastHaste;

  /// Starts JavaFX, opens the window, and waits until it is closed. Called on the main thread.
  ///
  /// @param dossier to open in it, else the welcome
  /// @param language to speak, else the one the person prefers
  /// @return the exit code of the program
  static int open(Optional<Path> dossier, Optional<Language> language) {
    // Scaled glyphs whose contours overlap (our serif, the icons) come out of the glyph cache with
    // holes; drawn as
    // shapes they are whole. docs/decisions/0030-letters-as-shapes.md
    System.setProperty("prism.fontSizeLimit", "16");
    Platform.setImplicitExit(false);
    Thread.ofPlatform().name("cairn-warm").daemon().start(DossierStore::warm);
    try {
      launch(
          Desktop.class,
          language.map(Language::code).orElse(""),
          dossier.map(Path::toString).orElse(""));
      return ExitCode.DONE.number();
    } catch (UnsupportedOperationException noDisplay) {
      Language spoken = language.orElseGet(Language::ofSystem);
      System.err.println(new Messages(spoken).get("cli.noDisplay"));
      return ExitCode.NO_DISPLAY.number();
    }
  }

  @Override
  public void init() {
    List<String> asked = getParameters().getRaw();
    // What is kept beside a document has a name in the language that is spoken: the one asked for
    // is spoken once the window is there.
    boolean usual = given(asked.get(0)).isEmpty();
    composition =
        new Composition(
            AppFolders.ofUser(),
            documents(),
            new DesktopFilePicker(),
            InstantSource.system(),
            file(asked).filter(_ -> usual));
  }

  @Override
  public void start(Stage stage) {
    stage.setOnHidden(_ -> Platform.exit());
    try {
      show(stage, getParameters().getRaw());
    } catch (RuntimeException | Error e) {
      // There is no window to close: JavaFX ends, and says why to whoever launched.
      composition.close();
      throw e;
    }
  }

  private void show(Stage stage, List<String> asked) {
    CairnWindow window = composition.window(stage);
    Thread.setDefaultUncaughtExceptionHandler(composition.unforeseen(window));
    given(asked.get(0)).map(Language::of).ifPresent(window::speakOnly);
    // Whoever launched from a terminal reads there what the window that goes cannot say.
    window.whenTurnedAway(System.err::println);
    lastHaste = composition.lastHaste(window);
    Runtime.getRuntime().addShutdownHook(lastHaste);
    window.show();
    file(asked).ifPresent(window::open);
  }

  private static Optional<Path> file(List<String> asked) {
    return given(asked.get(1)).map(Path::of).map(Path::toAbsolutePath);
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(some -> !some.isEmpty());
  }

  @Override
  public void stop() {
    try {
      Runtime.getRuntime().removeShutdownHook(lastHaste);
    } catch (IllegalStateException endsAlready) {
      // It does its work.
    }
    composition.close();
  }

  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    String config = System.getenv("XDG_CONFIG_HOME");
    boolean said = config != null && !config.isBlank();
    return Documents.of(home, said ? Path.of(config) : home.resolve(".config"));
  }
}
