package app.cairn.ui.network.sort;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The sort is done: how many there are, and two ways on.
final class SortDoneCard extends SortCard {

  private final Button see;

  SortDoneCard(Workspace workspace, StartingSortViewModel sort, int people) {
    setAlignment(Pos.CENTER);
    VBox stones = new VBox(1, new Stone(5, 26, 15), new Stone(9, 44, 18), new Stone(2, 62, 21));
    stones.setAlignment(Pos.CENTER);
    Label many = new Label(workspace.say("network.sort.done", people));
    many.setId("sort-done");
    many.getStyleClass().add("sort-question");
    many.setWrapText(true);
    many.setMinHeight(Region.USE_PREF_SIZE);
    many.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    see =
        Buttons.main(
            "sort-see",
            workspace.say("network.sort.see"),
            Feather.MAP,
            workspace.window()::closeImmersion);
    Button more =
        Buttons.plain(
            "sort-more", workspace.say("network.sort.more"), Feather.PLUS, sort::nameMore);
    HBox foot = new HBox(10, more, see);
    foot.setAlignment(Pos.CENTER);
    Label what = Labels.secondary(workspace.say("network.sort.doneExplained"));
    what.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    getChildren().addAll(stones, many, what, foot);
  }

  @Override
  void begin() {
    see.requestFocus();
  }
}
