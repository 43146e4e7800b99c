package app.cairn.ui.pitch;

import app.cairn.pitch.Rehearsal;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// When this pitch was rehearsed, how long it took, at what rate.
final class RehearsalsDialog {

  private RehearsalsDialog() {}

  static void open(Workspace workspace, PitchViewModel pitch) {
    VBox rows = new VBox();
    pitch.rehearsals().forEach(rehearsal -> rows.getChildren().add(row(workspace, rehearsal)));
    String name = PitchWords.longName(pitch.format().get(), workspace.messages());
    String title = workspace.say("pitch.rehearsalsOf", name);
    Button close =
        Buttons.plain(
            "pitch-rehearsals-close",
            workspace.say("kit.close"),
            null,
            workspace.window()::closeDialog);
    workspace
        .window()
        .openDialog(
            new Dialog("pitch-rehearsals-dialog", title, new DialogPage(title, rows))
                .withButtons(close));
    close.requestFocus();
  }

  private static HBox row(Workspace workspace, Rehearsal rehearsal) {
    Label when = Labels.text(workspace.formats().dateAndTime(rehearsal.startedAt()));
    when.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(when, Priority.ALWAYS);
    Label spoken = Labels.heading(workspace.formats().duration(rehearsal.spoken()));
    long rate = Math.round(rehearsal.words() * 60_000.0 / rehearsal.spoken().toMillis());
    Label pace = Labels.secondary(workspace.say("pitch.rate", rate));
    HBox row = new HBox(18, when, spoken, pace);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("rehearsal-row");
    return row;
  }
}
