package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Shortcuts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The keys, on one page (F1).
final class CheatSheetDialog extends VBox {

  /// Keys that belong to what one is writing in, rather than to an action.
  private static final List<String> EVERYWHERE =
      List.of(
          "enter",
          "goOn",
          "move",
          "cross",
          "delete",
          "f2",
          "redo",
          "pause",
          "sentence",
          "finish",
          "restart",
          "tab",
          "escape");

  /// Keys, and gestures with one, that belong to the map of the network.
  private static final List<String> ON_THE_MAP =
      List.of(
          "map.child",
          "map.sibling",
          "map.before",
          "map.rename",
          "map.fold",
          "map.walk",
          "map.push",
          "map.level",
          "map.tie",
          "map.all",
          "map.remove",
          "map.card",
          "map.home",
          "map.fit",
          "map.pin",
          "map.lasso");

  private static final double COLUMN = 400;

  /// Two columns, what stands between and around them, and a scroll bar.
  private static final double WIDTH = 2 * COLUMN + 112;

  CheatSheetDialog(CairnWindow window, Messages messages, List<Action> actions) {
    GridPane doing = keys();
    for (Action action : actions) {
      action
          .shortcut()
          .ifPresent(keys -> add(doing, Shortcuts.name(keys, messages), action.text().getValue()));
    }
    // Side by side where there is room.
    VBox map =
        new VBox(10, Labels.heading(messages.get("shell.keys.map")), keys(messages, ON_THE_MAP));
    FlowPane both = new FlowPane(32, 20, doing, new VBox(20, keys(messages, EVERYWHERE), map));
    both.setPrefWrapLength(2 * COLUMN + 32);
    getChildren()
        .add(
            new Dialog("cheat-sheet", messages.get("shell.action.cheatSheet"), both)
                .withButtons(
                    Buttons.plain(
                        "keys-close",
                        messages.get("kit.close"),
                        null,
                        window.doors()::closeDialog)));
    ((Dialog) getChildren().getFirst()).setMaxWidth(WIDTH);
    setMaxSize(WIDTH, USE_PREF_SIZE);
  }

  private static GridPane keys() {
    GridPane keys = new GridPane(18, 9);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    keys.getColumnConstraints().addAll(new ColumnConstraints(), words);
    keys.setPrefWidth(COLUMN);
    return keys;
  }

  private static GridPane keys(Messages messages, List<String> names) {
    GridPane keys = keys();
    for (String name : names) {
      add(keys, messages.get("shell.keys." + name), messages.get("shell.keys." + name + ".does"));
    }
    return keys;
  }

  private static void add(GridPane keys, String cap, String does) {
    keys.addRow(keys.getRowCount(), cap(cap), Labels.text(does));
  }

  private static Label cap(String keys) {
    Label cap = new Label(keys);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(USE_PREF_SIZE);
    return cap;
  }
}
