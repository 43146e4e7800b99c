package app.cairn.ui.network;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The head of a drawer: its title, and a cross.
final class PanelHead {

  private PanelHead() {}

  static HBox of(Workspace workspace, String closeId, String title, Runnable close) {
    Label label = new Label(title);
    label.getStyleClass().add("sub-title");
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    HBox head =
        new HBox(8, label, Buttons.icon(closeId, workspace.say("kit.close"), Feather.X, close));
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }
}
