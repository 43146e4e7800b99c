package app.cairn.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// One thing alone on the whole screen, until it is over or Escape.
final class Immersion {

  private final Stage stage;
  private final Overlays overlays;
  private final ChangeListener<Boolean> leftFullScreen;
  private final EventHandler<KeyEvent> leaving = this::pressed;
  private Runnable onClose;
  private Runnable goBack;

  Immersion(Stage stage, Overlays overlays) {
    this.stage = stage;
    this.overlays = overlays;
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    leftFullScreen =
        (_, _, full) -> {
          if (!full) {
            end();
          }
        };
  }

  boolean active() {
    return goBack != null;
  }

  void begin(Node content, Runnable whenOver, Runnable back) {
    onClose = whenOver;
    goBack = back;
    overlays.show(content);
    stage.setFullScreen(true);
    stage.fullScreenProperty().addListener(leftFullScreen);
    // Of the scene, before anything: nothing may have the focus, and a field keeps Escape for
    // itself.
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, leaving);
    content.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !overlays.isOpen()) {
      end();
      event.consume();
    }
  }

  void end() {
    if (!active()) {
      return;
    }
    Runnable back = goBack;
    Runnable over = onClose;
    goBack = null;
    onClose = null;
    stage.fullScreenProperty().removeListener(leftFullScreen);
    stage.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, leaving);
    stage.setFullScreen(false);
    back.run();
    over.run();
  }
}
