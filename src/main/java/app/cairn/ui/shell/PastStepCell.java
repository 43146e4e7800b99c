package app.cairn.ui.shell;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Labels;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// Shows a [PastStep]: when, and what was done.
final class PastStepCell extends ListCell<PastStep> {

  private final Messages messages;
  private final Formats formats;

  PastStepCell(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PastStep step, boolean empty) {
    super.updateItem(step, empty);
    setText(null);
    if (empty || step == null) {
      setGraphic(null);
      return;
    }
    String when = formats.dateAndTime(step.last().at());
    String what = String.join(", ", step.names(change -> ChangeNames.of(change, messages), 3));
    setGraphic(new VBox(1, Labels.heading(when), Labels.secondary(what)));
    setAccessibleText(when + ", " + what);
  }
}
