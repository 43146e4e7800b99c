package app.cairn.ui.shell;

import app.cairn.ui.kit.Action;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;

/// Gestures that hold wherever one is: the shortcuts of the actions, Ctrl and the wheel, a file
/// dropped on the window.
final class Gestures {

  private static final Set<String> ZERO = Set.of("0", "à");

  /// As other programs have it, and our fields.
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final CairnWindow window;

  Gestures(CairnWindow window, Scene scene) {
    this.window = window;
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    scene.setOnDragOver(this::draggedOver);
    scene.setOnDragDropped(this::dropped);
  }

  private void pressed(KeyEvent event) {
    if (window.doors().busyWithSomethingElse()) {
      return;
    }
    if (event.isShortcutDown() && zoom(event)) {
      event.consume();
      return;
    }
    boolean redoes = REDO_TOO.match(event);
    for (Action action : window.actions()) {
      if (redoes && action.id().equals("redo")
          || action.shortcut().filter(keys -> keys.match(event)).isPresent()) {
        event.consume();
        action.run();
        return;
      }
    }
  }

  /// Where a keyboard has no numeric pad, the signs of its letters’ part do as well.
  private boolean zoom(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, EQUALS -> window.preferences().zoomBy(10);
      case MINUS -> window.preferences().zoomBy(-10);
      default -> {
        if (!zero(event)) {
          return false;
        }
        window.preferences().zoomBy(-100);
      }
    }
    return true;
  }

  /// On a French or Belgian keyboard the key of the nought writes « à », and « 0 » with Shift; on
  /// Linux it then has no code.
  private static boolean zero(KeyEvent event) {
    return event.getCode() == KeyCode.DIGIT0
        || event.getCode() == KeyCode.UNDEFINED && ZERO.contains(event.getText());
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      window.preferences().zoomBy(event.getDeltaY() > 0 ? 10 : -10);
    }
  }

  private void draggedOver(DragEvent event) {
    if (!window.doors().busyWithSomethingElse() && dossierIn(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = dossierIn(event);
    event.setDropCompleted(file.isPresent());
    event.consume();
    file.ifPresent(window::open);
  }

  private static Optional<Path> dossierIn(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".cairn"))
        .findFirst();
  }
}
