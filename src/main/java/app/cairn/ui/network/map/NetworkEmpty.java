package app.cairn.ui.network.map;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// Where nobody stands on the map yet: how one begins.
final class NetworkEmpty extends StackPane {

  private static final double BELOW_ME = 28;

  /// Where there is less, the words stand above me.
  private static final double HIGH = 580;

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
    String words = workspace.say("network.map.empty");
    EmptyState saying = new EmptyState(words, null);
    VBox box = new VBox(16, saying, row, files);
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    // Below me, who stand in the middle and can be taken hold of.
    box.translateYProperty().bind(box.heightProperty().divide(2).add(BELOW_ME));
    row.setVisible(gestures.writable());
    Label above = Labels.text(words);
    above.setTextAlignment(TextAlignment.CENTER);
    above.setMaxWidth(420);
    setAlignment(above, Pos.TOP_CENTER);
    setAlignment(Pos.CENTER);
    heightProperty()
        .map(height -> height.doubleValue() > 0 && height.doubleValue() < HIGH)
        .subscribe(
            low -> {
              box.setSpacing(low ? 4 : 16);
              box.getChildren().setAll(low ? List.of(row, files) : List.of(saying, row, files));
              getChildren().setAll(low ? List.of(above, box) : List.of(box));
            });
  }

  void focus() {
    sort.requestFocus();
  }
}
