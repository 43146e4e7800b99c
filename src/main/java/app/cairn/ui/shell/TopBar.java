package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.LeftToRight;
import app.cairn.ui.kit.Shortcuts;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
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
    givesFocusBack((Button) getChildren().getLast());
    widthProperty().subscribe(() -> FxThread.soon(this::fit));
    saveState.textProperty().subscribe(() -> FxThread.soon(this::fit));
    file.textProperty().subscribe(() -> FxThread.soon(this::fit));
  }

  void showFile(String name) {
    file.setText(LeftToRight.name(name));
    file.setTooltip(new Tooltip(name));
  }

  /// Where the window is narrow, what can be said by a tooltip is.
  void setNarrow(boolean narrow) {
    search.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    search.getStyleClass().remove("narrow");
    if (narrow) {
      search.getStyleClass().add("narrow");
    }
    FxThread.soon(this::fit);
  }

  /// The words of the save state stand there as long as there is room for them.
  private void fit() {
    if (getScene() == null || getScene().getWindow() == null || getWidth() == 0) {
      return;
    }
    saveState.setSignAlone(false);
    saveState.setSignAlone(prefWidth(-1) > getWidth());
  }

  /// Clicked, it leaves the focus where one was writing; reached with Tab, it keeps it.
  private static void givesFocusBack(Button button) {
    Node[] before = new Node[1];
    button.addEventFilter(
        MouseEvent.MOUSE_PRESSED, _ -> before[0] = button.getScene().getFocusOwner());
    button.addEventFilter(KeyEvent.KEY_PRESSED, _ -> before[0] = null);
    button.addEventFilter(
        ActionEvent.ACTION,
        _ -> {
          Node owner = before[0];
          before[0] = null;
          if (owner != null && owner.getScene() == button.getScene()) {
            owner.requestFocus();
          }
        });
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
