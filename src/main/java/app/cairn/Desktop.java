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
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts JavaFX, opens the window, and waits until it is closed.
final class Desktop {

  private final CompletableFuture<Void> closed = new CompletableFuture<>();

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
      closed.join();
    } finally {
      composition.close();
      Platform.exit();
    }
    return ExitCode.DONE.number();
  }

  private void show(Composition composition, Optional<Path> dossier, Optional<Language> language) {
    try {
      Stage stage = new Stage();
      stage.setOnHidden(_ -> closed.complete(null));
      CairnWindow window = composition.window(stage);
      language.ifPresent(window::speakOnly);
      window.show();
      dossier.map(Path::toAbsolutePath).ifPresent(window::open);
    } catch (RuntimeException | Error e) {
      // There is no window to close: whoever waits for it would wait for ever.
      closed.completeExceptionally(e);
    }
  }

  /// Where the person keeps documents: the folder “Documents” of their home where there is one, else their home.
  private static Path documents() {
    Path home = Path.of(System.getProperty("user.home"));
    Path documents = home.resolve("Documents");
    return Files.isDirectory(documents) ? documents : home;
  }
}
