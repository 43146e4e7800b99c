package app.cairn.ui.kit;

import app.cairn.dossier.Change;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Ctrl+Z and Ctrl+Y in a text control, where they are the dossier’s and not the control’s. JavaFX
/// thread.
public final class UndoKeys {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private UndoKeys() {}

  /// As long as nothing stands in `field` these keys are the dossier’s: what was typed there before
  /// is in the dossier.
  public static void whileEmpty(TextInputControl field, Workspace workspace) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (field.getText().isEmpty()) {
            stepped(event, workspace);
          }
        });
  }

  /// Wherever the focus is under `place`, unless what has it needs these keys: for what lies over
  /// the window and keeps its shortcuts from it.
  public static void everywhere(Node place, Workspace workspace) {
    place.addEventHandler(KeyEvent.KEY_PRESSED, event -> stepped(event, workspace));
  }

  /// Undoes or does again, where that is what the keys say.
  static void stepped(KeyEvent event, Workspace workspace) {
    if (!workspace.session().writable()) {
      return;
    }
    if (UNDO.match(event)) {
      step(workspace.session().undoable(), workspace.session()::undo, workspace);
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      step(workspace.session().redoable(), workspace.session()::redo, workspace);
      event.consume();
    }
  }

  /// What is undone from a field may stand in another room.
  private static void step(Optional<Change> next, Runnable step, Workspace workspace) {
    step.run();
    next.ifPresent(workspace.window()::follow);
  }
}
