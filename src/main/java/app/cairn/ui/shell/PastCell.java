package app.cairn.ui.shell;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Shows a [PastLine]: when, and what was done then or what the copy was put aside for.
final class PastCell extends ListCell<PastLine> {

  private final Messages messages;
  private final Formats formats;

  PastCell(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PastLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case PastStep step -> step(step);
      case PastLine.Copy(KeptCopy copy) -> copy(copy);
    }
  }

  private void step(PastStep step) {
    String what = String.join(", ", step.names(change -> ChangeNames.of(change, messages), 3));
    fill(Icons.of(Feather.EDIT_3), step.last(), null, what);
  }

  private void copy(KeptCopy copy) {
    String why = messages.get("shell.copies.why." + copy.why());
    String holds = messages.get("shell.copies.holds", copy.entries(), formats.size(copy.bytes()));
    Node icon = Icons.of(Feather.ARCHIVE);
    icon.getStyleClass().add("icon-lac");
    fill(icon, copy, messages.get("shell.copies.copy"), why + " · " + holds);
  }

  private void fill(Node icon, Past past, String kind, String what) {
    String when = formats.dateAndTime(past.at());
    Label words = Labels.secondary(what);
    HBox head = new HBox(10, Labels.heading(when));
    head.setAlignment(Pos.CENTER_LEFT);
    if (kind != null) {
      head.getChildren().add(Labels.chip(kind, "sable"));
    }
    VBox text = new VBox(1, head, words);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(12, icon, text);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setAccessibleText(String.join(", ", kind == null ? when : kind + ", " + when, what));
  }
}
