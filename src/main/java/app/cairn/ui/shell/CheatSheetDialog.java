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
          "enter", "goOn", "move", "cross", "delete", "f2", "redo", "pause", "sentence",
          "finish", "restart", "tab", "escape");

  private static final double COLUMN = 400;

  CheatSheetDialog(CairnWindow window, Messages messages, List<Action> actions) {
    GridPane doing = keys();
    for (Action action : actions) {
      action
          .shortcut()
          .ifPresent(keys -> add(doing, Shortcuts.name(keys, messages), action.text().getValue()));
    }
    GridPane writing = keys();
    for (String key : EVERYWHERE) {
      add(writing, messages.get("shell.keys." + key), messages.get("shell.keys." + key + ".does"));
    }
    // Side by side where there is room.
    FlowPane both = new FlowPane(32, 20, doing, writing);
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
    ((Dialog) getChildren().getFirst()).setMaxWidth(2 * COLUMN + 92);
    setMaxSize(2 * COLUMN + 92, USE_PREF_SIZE);
  }

  private static GridPane keys() {
    GridPane keys = new GridPane(18, 9);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    keys.getColumnConstraints().addAll(new ColumnConstraints(), words);
    keys.setPrefWidth(COLUMN);
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
