package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Shortcuts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What is always there: the file and how well it is kept, undo and redo, search, language, day and
/// night.
final class TopBar extends HBox {

  private final SaveStateLabel saveState;
  private final MenuButton file = new MenuButton();
  private final Button search;

  TopBar(Messages messages, SaveStateLabel saveState, AppActions actions) {
    this.saveState = saveState;
    getStyleClass().add("top-bar");
    file.setId("file-menu");
    file.getStyleClass().add("file-name");
    file.setAccessibleText(messages.get("shell.fileMenu"));
    actions.ofFile().forEach(action -> file.getItems().add(action.menuItem()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    search = searchButton(messages, actions.palette());
    getChildren().addAll(file, saveState, space);
    getChildren().addAll(actions.undo().iconButton(messages), actions.redo().iconButton(messages));
    getChildren().add(search);
    for (Action action : List.of(actions.language(), actions.appearance())) {
      getChildren().add(action.iconButton(messages));
    }
  }

  void showFile(String name) {
    file.setText(name);
    file.setTooltip(new Tooltip(name));
  }

  /// Where the window is narrow, what can be said by a tooltip is.
  void setNarrow(boolean narrow) {
    search.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    search.getStyleClass().remove("narrow");
    if (narrow) {
      search.getStyleClass().add("narrow");
    }
    saveState.setNarrow(narrow);
  }

  private static Button searchButton(Messages messages, Action palette) {
    Button button = palette.button();
    button.getStyleClass().add("search-button");
    Label cap =
        new Label(palette.shortcut().map(keys -> Shortcuts.name(keys, messages)).orElse(""));
    cap.getStyleClass().add("key-cap");
    Label words = new Label(messages.get("shell.search"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox inside = new HBox(8, Icons.of(Feather.SEARCH), words, cap);
    inside.setPrefWidth(222);
    inside.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    button.textProperty().unbind();
    button.setText("");
    Node icon = Icons.of(Feather.SEARCH);
    button
        .contentDisplayProperty()
        .addListener(
            (_, _, display) ->
                button.setGraphic(display == ContentDisplay.GRAPHIC_ONLY ? icon : inside));
    button.setGraphic(inside);
    return button;
  }
}
