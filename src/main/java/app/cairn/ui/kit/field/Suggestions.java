package app.cairn.ui.kit.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// What one may mean, under a field, as one types: the arrows choose, Enter or a click takes,
/// Escape closes. Nothing is chosen before an arrow is pressed, so that Enter alone keeps what was
/// typed.
public final class Suggestions {

  private static final double ROW = 34;

  private final TextInputControl field;
  private final Function<String, List<String>> find;
  private final Consumer<String> take;
  private final ListView<String> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean taking;

  private Suggestions(
      TextInputControl field, Function<String, List<String>> find, Consumer<String> take) {
    this.field = field;
    this.find = find;
    this.take = take;
    list.getStyleClass().add("suggestions");
    list.setId(field.getId() + "-suggestions");
    list.setAccessibleText(field.getAccessibleText());
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> takeChosen());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    field.textProperty().addListener((_, _, text) -> typed(text));
    field.focusedProperty().addListener((_, _, focused) -> leave(focused));
    // Before whatever the field does with its keys.
    EventDispatcher usual = field.getEventDispatcher();
    field.setEventDispatcher(
        (event, tail) ->
            event instanceof KeyEvent key
                    && key.getEventType() == KeyEvent.KEY_PRESSED
                    && pressed(key.getCode())
                ? null
                : usual.dispatchEvent(event, tail));
  }

  /// Shows suggestions under `field`.
  ///
  /// @param find the best for what is typed, few
  /// @param take told the one taken
  public static void under(
      TextInputControl field, Function<String, List<String>> find, Consumer<String> take) {
    new Suggestions(field, find, take);
  }

  private void typed(String text) {
    if (taking || !field.isFocused() || !field.isEditable()) {
      popup.hide();
      return;
    }
    List<String> found = find.apply(text);
    if (found.isEmpty() || found.size() == 1 && found.getFirst().equals(text)) {
      popup.hide();
      return;
    }
    list.getItems().setAll(found);
    list.getSelectionModel().clearSelection();
    list.setPrefHeight(found.size() * ROW + 10);
    list.setPrefWidth(Math.max(240, field.getWidth()));
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place != null) {
      popup.getScene().getStylesheets().setAll(field.getScene().getStylesheets());
      list.getStylesheets().setAll(FieldStyle.sheet());
      popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }
  }

  private void leave(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  /// True where the key was for the suggestions.
  private boolean pressed(KeyCode code) {
    if (!popup.isShowing()) {
      return false;
    }
    return switch (code) {
      case DOWN -> walk(1);
      case UP -> walk(-1);
      case ESCAPE -> {
        popup.hide();
        yield true;
      }
      case ENTER -> takeChosen();
      default -> false;
    };
  }

  private boolean walk(int step) {
    int size = list.getItems().size();
    int from = list.getSelectionModel().getSelectedIndex();
    int next = from < 0 && step < 0 ? size - 1 : from + step;
    list.getSelectionModel().clearAndSelect(Math.floorMod(next, size));
    return true;
  }

  private boolean takeChosen() {
    String chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      taking = true;
      popup.hide();
      take.accept(chosen);
      taking = false;
    }
    return chosen != null;
  }
}
