package app.cairn.ui.kit.field;

import app.cairn.ui.kit.GrowingTextArea;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Fields that look like text until one writes in them, so that a card reads like a card.
public final class Quiet {

  private Quiet() {}

  /// One line of words, on as many as it needs; Enter leaves it.
  ///
  /// @param says what a screen reader calls it
  /// @param prompt what stands there as long as nothing does
  public static GrowingTextArea line(String id, String says, String prompt) {
    return line(id, says, prompt, area -> area.requestFocusTraversal(TraversalDirection.NEXT));
  }

  /// @param leave where Enter goes on
  public static GrowingTextArea line(
      String id, String says, String prompt, Consumer<GrowingTextArea> leave) {
    GrowingTextArea area = words(id, says, prompt);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
            leave.accept(area);
            event.consume();
          }
        });
    area.setOnPaste(
        pasted -> {
          if (pasted.contains("\n")) {
            area.replaceSelection(pasted.strip().replaceAll("\\s*\\R\\s*", " "));
            return true;
          }
          return false;
        });
    return area;
  }

  /// Words on several lines.
  public static GrowingTextArea words(String id, String says, String prompt) {
    GrowingTextArea area = new GrowingTextArea(1);
    area.getStyleClass().add("quiet-field");
    dress(area, id, says, prompt);
    return area;
  }

  /// Gives a field its id, what a screen reader calls it, and what stands there as long as nothing
  /// does.
  public static void dress(TextInputControl field, String id, String says, String prompt) {
    field.setId(id);
    field.setAccessibleText(says);
    field.setPromptText(prompt);
  }

  /// A name on the left, what it names beside it.
  public static HBox row(String says, Node value) {
    Label name = name(says, value);
    name.setMinWidth(96);
    name.setPrefWidth(96);
    HBox row = new HBox(4, name, value);
    row.getStyleClass().add("card-row");
    HBox.setHgrow(value, Priority.ALWAYS);
    return row;
  }

  /// A name, what it names under it.
  public static VBox under(String says, Node... values) {
    VBox box = new VBox(1, name(says, values[0]));
    box.getChildren().addAll(values);
    return box;
  }

  private static Label name(String says, Node value) {
    Label name = new Label(says);
    name.getStyleClass().addAll("secondary", "card-name");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setLabelFor(value);
    return name;
  }
}
