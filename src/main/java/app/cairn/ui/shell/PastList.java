package app.cairn.ui.shell;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// What was, the latest first: arrows choose, Enter or two clicks look.
final class PastList extends ListView<PastLine> {

  private final Consumer<Past> look;

  PastList(String id, String name, Messages messages, Formats formats, Consumer<Past> look) {
    this.look = look;
    setId(id);
    setAccessibleText(name);
    getStyleClass().add("past-list");
    setPrefHeight(380);
    setMinHeight(140);
    setMaxWidth(Region.USE_COMPUTED_SIZE);
    setCellFactory(_ -> new PastCell(messages, formats));
    setPlaceholder(Labels.secondary(""));
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            look();
          }
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            look();
          }
        });
  }

  /// Shows these, the first one chosen.
  void show(List<? extends PastLine> lines) {
    getItems().setAll(lines);
    getSelectionModel().selectFirst();
    scrollTo(0);
  }

  /// Looks at the chosen one.
  void look() {
    PastLine chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      look.accept(chosen.past());
    }
  }
}
