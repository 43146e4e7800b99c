package app.cairn.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Ties a text control to a text of the dossier. JavaFX thread.
///
/// Typing is kept once it rests for a second, when the control loses the focus, and every two
/// seconds while it goes on: that much can be lost at most, and the window is told that it is not
/// kept yet. Until it rests Ctrl+Z belongs to the control; afterwards to the dossier. What no file
/// could hold never gets in, and a paste beyond the limit changes nothing and says so: see
/// [TypedText].
public final class Writing implements AutoCloseable {

  private final TextInputControl control;
  private final ObservableValue<String> kept;
  private final Consumer<String> keep;
  private final Workspace workspace;
  private final PauseTransition rest = new PauseTransition(Duration.seconds(1));

  /// From the first letter that is not kept.
  private final PauseTransition longest = new PauseTransition(Duration.seconds(2));

  private final EventHandler<KeyEvent> keys = this::pressed;
  private final ChangeListener<String> typing = (_, _, _) -> typed();
  private final ChangeListener<String> following = (_, _, next) -> follow(next);
  private final ChangeListener<Boolean> leaving = (_, _, focused) -> focusMoved(focused);

  /// What the control showed when it and the dossier last agreed. Not the dossier’s own text: a
  /// control may not be able to show all of it (a line end in a single line), and what it cannot
  /// show must not be taken for typing.
  private String shown;

  private boolean filling;

  /// Something of what is being typed was kept, and typing went on.
  private boolean midway;

  private boolean unkept;

  private Writing(
      TextInputControl control,
      ObservableValue<String> kept,
      Consumer<String> keep,
      int limit,
      Workspace workspace) {
    this.control = control;
    this.kept = kept;
    this.keep = keep;
    this.workspace = workspace;
    control.setTextFormatter(new TextFormatter<>(change -> accept(change, limit)));
    fill(kept.getValue());
    control.setEditable(workspace.session().writable());
    rest.setOnFinished(_ -> commit());
    longest.setOnFinished(_ -> keepMidway());
    control.textProperty().addListener(typing);
    control.focusedProperty().addListener(leaving);
    control.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    kept.addListener(following);
  }

  /// Ties `control` to `kept`.
  ///
  /// @param keep makes the change that keeps a new text
  /// @param limit the most characters (UTF-16) it takes
  public static Writing tie(
      TextInputControl control,
      ObservableValue<String> kept,
      Consumer<String> keep,
      int limit,
      Workspace workspace) {
    return new Writing(control, kept, keep, limit, workspace);
  }

  /// Keeps now what was typed.
  public void commit() {
    rest.stop();
    midway = false;
    keepTyped();
  }

  /// The caret, the selection and what an input method is composing stay as they are: the control
  /// shows these words already.
  private void keepMidway() {
    midway = true;
    keepTyped();
  }

  private void keepTyped() {
    longest.stop();
    if (pending()) {
      keep.accept(control.getText());
      agree();
    }
    tellUnkept(false);
  }

  /// Keeps what was typed, and lets go of the control.
  @Override
  public void close() {
    commit();
    control.textProperty().removeListener(typing);
    control.focusedProperty().removeListener(leaving);
    control.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    kept.removeListener(following);
  }

  private boolean pending() {
    return control.isEditable() && !Objects.equals(control.getText(), shown);
  }

  private void agree() {
    if (Objects.equals(control.getText(), kept.getValue())) {
      shown = control.getText();
    }
  }

  private void typed() {
    if (filling) {
      return;
    }
    boolean pending = pending();
    if (pending) {
      rest.playFromStart();
      if (!unkept) {
        longest.playFromStart();
      }
    }
    tellUnkept(pending);
  }

  private void tellUnkept(boolean now) {
    if (now != unkept) {
      unkept = now;
      workspace.window().typing(control, now);
    }
  }

  private void follow(String next) {
    if (Objects.equals(control.getText(), next)) {
      shown = next;
      return;
    }
    int caret = control.getCaretPosition();
    fill(next);
    control.positionCaret(Math.min(caret, control.getLength()));
    longest.stop();
    midway = false;
    tellUnkept(false);
  }

  /// Shows a text of the dossier, whatever its length.
  private void fill(String text) {
    filling = true;
    try {
      control.setText(text);
    } finally {
      filling = false;
    }
    shown = control.getText();
  }

  private void focusMoved(boolean focused) {
    if (!focused) {
      commit();
      if (workspace.session().writable()) {
        workspace.session().endTyping();
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (!pending() && !midway) {
      UndoKeys.stepped(event, workspace);
    }
  }

  private TextFormatter.Change accept(TextFormatter.Change change, int limit) {
    return filling
        ? change
        : TypedText.accept(
            change, limit, () -> workspace.window().tell(workspace.say("kit.tooLong", limit)));
  }
}
