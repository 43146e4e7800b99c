package app.cairn;

import app.cairn.cli.ExitCode;
import app.cairn.store.AppFolders;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.shell.CairnWindow;
import app.cairn.ui.shell.DesktopFilePicker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX, opens the window, and waits until it is closed.
final class Desktop {

  private final CountDownLatch closed = new CountDownLatch(1);

  /// Called on the main thread.
  ///
  /// @param dossier to open in it, else the welcome
  /// @param language to speak, else the one the person prefers
  /// @return the exit code of the program
  int open(Optional<Path> dossier, Optional<Language> language) {
    // Scaled glyphs whose contours overlap (our serif, the icons) come out of the glyph cache with holes; drawn as
    // shapes they are whole. docs/decisions/0030-letters-as-shapes.md
    System.setProperty("prism.fontSizeLimit", "16");
    Composition composition =
        new Composition(
            AppFolders.ofUser(), documents(), new DesktopFilePicker(), InstantSource.system());
    Platform.setImplicitExit(false);
    try {
      Platform.startup(() -> show(composition, dossier, language));
    } catch (UnsupportedOperationException noDisplay) {
      composition.close();
      Language spoken = language.orElseGet(Language::ofSystem);
      System.err.println(new Messages(spoken).get("cli.noDisplay"));
      return ExitCode.NO_DISPLAY.number();
    }
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    composition.close();
    Platform.exit();
    return 0;
  }

  private void show(Composition composition, Optional<Path> dossier, Optional<Language> language) {
    Stage stage = new Stage();
    stage.setOnHidden(_ -> closed.countDown());
    CairnWindow window = composition.window(stage);
    language.ifPresent(window::speakOnly);
    window.show();
    dossier.map(Path::toAbsolutePath).ifPresent(window::open);
  }

  /// Where the person keeps documents: the desktop’s own folder for them, else their home.
  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }
}
