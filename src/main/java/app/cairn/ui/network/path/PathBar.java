package app.cairn.ui.network.path;

import app.cairn.network.Goal;
import app.cairn.network.Goals;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The bar under the map: one asks for a person, an organisation or a sector; it answers with the
/// sentence of the path, and others; or with the question of the ghost, and room for its answer.
public final class PathBar extends VBox {

  private static final double ROW = 34;

  /// Less wide, what one may do stands under the sentence.
  private static final double ABREAST = 640;

  private final Workspace workspace;
  private final PathViewModel paths;
  private final Runnable onClose;
  private final TextField sought = new TextField();
  private final TextField answer = new TextField();
  private final ListView<Goals.Named> suggestions = new ListView<>();
  private final Label sentence = Labels.text("");
  private final Button others;
  private final Button again;
  private final HBox words = new HBox(12);
  private final HBox row = new HBox(12);
  private final BooleanBinding narrow =
      widthProperty().greaterThan(0).and(widthProperty().lessThan(ABREAST));

  /// @param onClose takes the bar away
  public PathBar(Workspace workspace, PathViewModel paths, Runnable onClose) {
    super(8);
    this.workspace = workspace;
    this.paths = paths;
    this.onClose = onClose;
    setId("path-bar");
    getStyleClass().addAll("card", "path-bar");
    getStylesheets().add(PathStyle.sheet());
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(workspace.say("network.path.title"));
    others = Buttons.flat("path-others", workspace.say("network.path.others"), null, paths::other);
    again =
        Buttons.icon("path-again", workspace.say("network.path.again"), Feather.SEARCH, this::ask);
    sentence.setId("path-sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox.setHgrow(words, Priority.ALWAYS);
    dress(sought, "path-sought", "network.path.sought");
    dress(answer, "path-answer", "network.path.answer");
    sought.textProperty().addListener((_, _, text) -> paths.type(text));
    sought.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    answer.setOnAction(_ -> answered());
    UndoKeys.whileEmpty(sought, workspace);
    UndoKeys.whileEmpty(answer, workspace);
    dressSuggestions();
    sentence.setMinHeight(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    words.setAlignment(Pos.CENTER_LEFT);
    narrow.addListener((_, _, _) -> lay());
    getChildren().setAll(row);
    paths.found().addListener((_, _, _) -> show());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    show();
  }

  /// Puts the focus where one asks.
  public void ask() {
    paths.clear();
    sought.clear();
    sought.requestFocus();
  }

  private void close() {
    paths.clear();
    onClose.run();
  }

  private void dress(TextField field, String id, String key) {
    field.setId(id);
    field.setPromptText(workspace.say(key));
    field.setAccessibleText(workspace.say(key));
    field.getStyleClass().add("path-field");
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  private void dressSuggestions() {
    suggestions.setId("path-suggestions");
    suggestions.getStyleClass().add("path-suggestions");
    suggestions.setAccessibleText(workspace.say("network.path.title"));
    suggestions.setFixedCellSize(ROW);
    suggestions.setFocusTraversable(false);
    suggestions.setCellFactory(_ -> new SuggestionCell());
    suggestions.setOnMouseClicked(_ -> take());
    paths.suggested().addListener((_, _, found) -> suggest(found));
  }

  private void suggest(List<Goals.Named> found) {
    Lists.sync(suggestions.getItems(), found, Goals.Named::goal);
    suggestions.setPrefHeight(found.size() * ROW + 4);
    suggestions.setMinHeight(found.size() * ROW + 4);
    if (!found.isEmpty()) {
      suggestions.getSelectionModel().select(0);
    }
    boolean room = !found.isEmpty() && paths.found().get().goal() == null;
    getChildren().setAll(room ? List.of(suggestions, row) : List.of(row));
  }

  private void pressed(KeyEvent event) {
    int at = suggestions.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> suggestions.getSelectionModel().select(Math.floorMod(at + 1, size()));
      case UP -> suggestions.getSelectionModel().select(Math.floorMod(at - 1, size()));
      case ENTER -> take();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private int size() {
    return Math.max(1, suggestions.getItems().size());
  }

  private void take() {
    Goals.Named chosen = suggestions.getSelectionModel().getSelectedItem();
    if (chosen != null && !sought.getText().isBlank()) {
      paths.seek(chosen.goal());
    }
  }

  private void answered() {
    paths.answer(answer.getText());
  }

  private void show() {
    PathViewModel.Found found = paths.found().get();
    boolean inside = getScene() != null && within(getScene().getFocusOwner());
    Node close = Buttons.icon("path-close", workspace.say("kit.close"), Feather.X, this::close);
    sentence.setText(found.sentence());
    if (found.goal() == null) {
      row.setAlignment(Pos.CENTER_LEFT);
      row.getChildren().setAll(icon(Feather.GIT_COMMIT), sought, close);
      suggest(paths.suggested().get());
    } else if (found.path().isPresent()) {
      showPath(found, close);
    } else {
      answer.clear();
      Stone ghost = new Stone(3, 22, 15);
      ghost.getStyleClass().add("stone-dashed");
      words.getChildren().setAll(ghost, sentence);
      row.getChildren().clear();
      if (workspace.session().writable()) {
        answer.setPrefWidth(220);
        HBox.setHgrow(answer, Priority.NEVER);
        row.getChildren().add(answer);
      }
      row.getChildren().addAll(again, close);
      lay();
    }
    if (inside) {
      focus(found);
    }
  }

  private void showPath(PathViewModel.Found found, Node close) {
    words.getChildren().setAll(icon(Feather.GIT_COMMIT), sentence);
    row.getChildren().clear();
    if (found.paths().size() > 1) {
      others.setText(
          workspace.say("network.path.othersOf", found.shown() + 1, found.paths().size()));
      row.getChildren().add(others);
    }
    row.getChildren().addAll(again, close);
    lay();
  }

  /// The sentence, and what one may do: side by side where there is room.
  private void lay() {
    if (paths.found().get().goal() == null) {
      return;
    }
    row.getChildren().remove(words);
    if (narrow.get()) {
      row.setAlignment(Pos.CENTER_RIGHT);
      getChildren().setAll(words, row);
    } else {
      getChildren().setAll(row);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getChildren().addFirst(words);
    }
  }

  private void focus(PathViewModel.Found found) {
    if (found.goal() == null) {
      sought.requestFocus();
    } else if (found.ghost() != null) {
      answer.requestFocus();
    } else if (found.paths().size() > 1) {
      others.requestFocus();
    } else {
      again.requestFocus();
    }
  }

  private boolean within(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }

  private static Node icon(Feather feather) {
    Node icon = Icons.of(feather);
    icon.getStyleClass().add("path-icon");
    return icon;
  }

  /// What it is, then its name.
  private final class SuggestionCell extends ListCell<Goals.Named> {

    @Override
    protected void updateItem(Goals.Named item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item.name());
      setGraphic(empty ? null : Icons.of(icon(item.goal())));
    }

    private Feather icon(Goal goal) {
      return switch (goal) {
        case Goal.Someone _ -> Feather.USER;
        case Goal.Workplace _, Goal.Unheard _ -> Feather.HOME;
        case Goal.Sector _ -> Feather.LAYERS;
      };
    }
  }
}
