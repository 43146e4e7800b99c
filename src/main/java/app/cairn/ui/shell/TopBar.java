package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.LeftToRight;
import app.cairn.ui.kit.Shortcuts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What is always there: the file and how well it is kept, undo and redo, search, language, day and
/// night.
final class TopBar extends HBox {

  /// Room for the first letters of a name, and its ending.
  private static final double LEAST_NAME = 84;

  private final SaveStateLabel saveState;
  private final MenuButton file = AsWritten.of(new MenuButton());
  private final Button search;

  TopBar(Messages messages, SaveStateLabel saveState, AppActions actions) {
    this.saveState = saveState;
    getStyleClass().add("top-bar");
    file.setId("file-menu");
    file.getStyleClass().add("file-name");
    file.setAccessibleText(messages.get("shell.fileMenu"));
    file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    actions.ofFile().forEach(action -> file.getItems().add(action.menuItem()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    search = searchButton(messages, actions.palette());
    getChildren().addAll(file, saveState, space);
    getChildren().addAll(actions.undo().iconButton(messages), actions.redo().iconButton(messages));
    getChildren().add(search);
    for (Action action : List.of(actions.language(), actions.appearance())) {
      getChildren().add(Buttons.leavingFocus(action.iconButton(messages)));
    }
    for (Node each : getChildren()) {
      if (each instanceof Button button && button != search) {
        button.setMinWidth(USE_PREF_SIZE);
      }
    }
    file.setMinWidth(LEAST_NAME);
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
    search.setMinWidth(narrow ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    search.getStyleClass().remove("narrow");
    if (narrow) {
      search.getStyleClass().add("narrow");
    }
    FxThread.soon(this::fit);
  }

  /// Never wider than the window: [#fit()] sees to what is in it.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// The words of the save state stand there as long as there is room for them: the name of the
  /// file gives way first.
  private void fit() {
    if (getScene() == null || getScene().getWindow() == null || getWidth() == 0) {
      return;
    }
    saveState.setSignAlone(false);
    saveState.setSignAlone(super.computeMinWidth(-1) > getWidth());
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
