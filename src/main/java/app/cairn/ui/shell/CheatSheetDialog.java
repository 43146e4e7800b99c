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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The keys, on one page (F1).
final class CheatSheetDialog extends VBox {

  /// Keys that belong to what one is writing in, rather than to an action.
  private static final List<String> EVERYWHERE = List.of("enter", "move", "cross", "delete", "f2", "tab", "escape");

  CheatSheetDialog(CairnWindow window, Messages messages, List<Action> actions) {
    GridPane keys = new GridPane(24, 9);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    keys.getColumnConstraints().addAll(new ColumnConstraints(), words);
    int row = 0;
    for (Action action : actions) {
      if (action.shortcut().isPresent()) {
        Label cap = cap(Shortcuts.name(action.shortcut().get()));
        keys.addRow(row++, cap, Labels.text(action.text().getValue()));
      }
    }
    for (String key : EVERYWHERE) {
      keys.addRow(
          row++,
          cap(messages.get("shell.keys." + key)),
          Labels.text(messages.get("shell.keys." + key + ".does")));
    }
    getChildren()
        .add(
            new Dialog("cheat-sheet", messages.get("shell.action.cheatSheet"), keys)
                .withButtons(
                    Buttons.plain("keys-close", messages.get("kit.close"), null, window.doors()::closeDialog)));
    setMaxSize(560, USE_PREF_SIZE);
  }

  private static Label cap(String keys) {
    Label cap = new Label(keys);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(USE_PREF_SIZE);
    return cap;
  }
}
