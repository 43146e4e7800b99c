package app.cairn.ui.network.path;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The head of a drawer, a title and a cross; and the page under it.
final class PanelHead {

  private PanelHead() {}

  /// What stands under the head: it takes the room there is, and scrolls where there is too little.
  static ScrollPane page(VBox content) {
    content.getStyleClass().add("path-page");
    ScrollPane page = new ScrollPane(content);
    Scrolling.ready(page);
    page.setFitToWidth(true);
    page.setFitToHeight(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setMinHeight(0);
    VBox.setVgrow(page, Priority.ALWAYS);
    return page;
  }

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
