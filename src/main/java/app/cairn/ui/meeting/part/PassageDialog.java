package app.cairn.ui.meeting.part;

import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TabLeaves;
import app.cairn.ui.kit.Workspace;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/// The version they heard, to choose in it the words that a return is about: with the mouse, or
/// with the arrows and Shift.
public final class PassageDialog {

  private final Workspace workspace;
  private final Pitch pitch;
  private final Feedback feedback;
  private final Consumer<Aim> choose;

  /// @param pitch whose words are final
  /// @param choose told the passage, or null for none
  public PassageDialog(Workspace workspace, Pitch pitch, Feedback feedback, Consumer<Aim> choose) {
    this.workspace = workspace;
    this.pitch = pitch;
    this.feedback = feedback;
    this.choose = choose;
  }

  public void open() {
    TextArea text = new TextArea(pitch.text());
    text.setId("passage-text");
    text.setEditable(false);
    text.setWrapText(true);
    text.getStyleClass().add("own-words-area");
    text.setAccessibleText(PitchNames.of(pitch, workspace));
    text.setPrefRowCount(12);
    text.addEventFilter(KeyEvent.KEY_PRESSED, TabLeaves::handle);
    Aim aim = feedback.aim();
    if (aim != null && aim.version().equals(pitch.id())) {
      text.selectRange(aim.start(), Math.min(aim.end(), text.getLength()));
    }
    Button take =
        Buttons.main(
            "passage-take",
            workspace.say("encounter.passage.take"),
            null,
            () -> {
              IndexRange chosen = text.getSelection();
              workspace.window().closeDialog();
              choose.accept(Aim.at(pitch, chosen.getStart(), chosen.getEnd()));
            });
    take.disableProperty().bind(text.selectionProperty().map(range -> range.getLength() == 0));
    Button none =
        Buttons.plain(
            "passage-none",
            workspace.say("encounter.passage.none"),
            null,
            () -> {
              workspace.window().closeDialog();
              choose.accept(null);
            });
    Button cancel =
        Buttons.plain(
            "passage-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog(
            "passage",
            workspace.say("encounter.passage.title"),
            Labels.text(workspace.say("encounter.quoted", feedback.words())),
            Labels.secondary(workspace.say("encounter.passage.how")),
            text);
    workspace.window().openDialog(dialog.withButtons(cancel, none, take));
  }
}
