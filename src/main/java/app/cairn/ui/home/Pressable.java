package app.cairn.ui.home;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/// A row that is pressed as a whole, by the mouse or by Enter; its words wrap, which those of a
/// button’s graphic do not.
final class Pressable extends HBox {

  private final Runnable act;

  /// @param says what a screen reader says of it
  Pressable(String id, String says, Runnable act, double spacing, Node... content) {
    super(spacing, content);
    this.act = act;
    setId(id);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(says);
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    getStyleClass().add("home-pressable");
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            act.run();
          }
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (bare && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      event.consume();
      act.run();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      act.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
