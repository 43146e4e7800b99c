package app.cairn.ui.network.map;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where nobody stands on the map yet: how one begins.
final class NetworkEmpty extends StackPane {

  private static final double BELOW_ME = 28;

  private final Button sort;

  NetworkEmpty(
      Workspace workspace, MapGestures gestures, MapFace.Beginning beginning, Runnable onCircle) {
    setId("network-empty");
    setPickOnBounds(false);
    managedProperty().bind(visibleProperty());
    sort =
        Buttons.main(
            "network-empty-sort",
            workspace.say("network.map.begin"),
            Feather.USERS,
            beginning.sort());
    Button circle =
        Buttons.flat(
            "network-empty-circle",
            workspace.say("network.map.beginCircle"),
            Feather.PLUS,
            onCircle);
    HBox row = new HBox(10, sort, circle);
    row.setAlignment(Pos.CENTER);
    Button files =
        Buttons.flat(
            "network-empty-import",
            workspace.say("network.map.beginImport"),
            Feather.DOWNLOAD,
            beginning.files());
    files.setVisible(gestures.writable());
    VBox box = new VBox(16, new EmptyState(workspace.say("network.map.empty"), null), row, files);
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    // Below me, who stand in the middle and can be taken hold of.
    box.translateYProperty().bind(box.heightProperty().divide(2).add(BELOW_ME));
    row.setVisible(gestures.writable());
    getChildren().add(box);
    setAlignment(Pos.CENTER);
  }

  void focus() {
    sort.requestFocus();
  }
}
