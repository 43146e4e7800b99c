package app.cairn.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// One thing alone on the whole screen, until it is over or Escape.
final class Immersion {

  private final Stage stage;
  private final Overlays overlays;
  private final ChangeListener<Boolean> leftFullScreen;
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
    content.requestFocus();
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
    stage.setFullScreen(false);
    back.run();
    over.run();
  }
}
