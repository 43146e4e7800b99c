package app.cairn.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page laid over the window: a title, something to read or fill in, buttons at its foot.
public final class Dialog extends VBox {

  private final HBox buttons = new HBox(12);

  /// @param id what tests and stylesheets call it
  public Dialog(String id, String title, Node... content) {
    super(16);
    setId(id);
    getStyleClass().add("dialog");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(Labels.title(title));
    getChildren().addAll(content);
    getChildren().add(buttons);
    setMaxSize(560, Region.USE_PREF_SIZE);
  }

  /// Buttons at the foot, the main one last; Enter presses that one.
  public Dialog withButtons(Button... feet) {
    buttons.getChildren().setAll(feet);
    if (feet.length > 0) {
      feet[feet.length - 1].setDefaultButton(true);
    }
    return this;
  }
}
