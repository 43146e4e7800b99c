package app.cairn.ui.pitch;

import app.cairn.pitch.Passage;
import app.cairn.pitch.Sentences;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the offer and the mission would say now, beside the text there is: one compares, takes a
/// sentence over, or begins a new version with all of it. The text there is loses no word.
final class ProposalDialog {

  /// Two of them stand side by side; where there is no room, one under the other.
  private static final double COLUMN = 390;

  private final Workspace workspace;
  private final PitchViewModel pitch;
  private final String proposal;
  private final Label mine = Labels.own("");
  private final ChangeListener<String> following = (_, _, text) -> mine.setText(text);

  private ProposalDialog(Workspace workspace, PitchViewModel pitch) {
    this.workspace = workspace;
    this.pitch = pitch;
    this.proposal = pitch.proposal();
  }

  static void open(Workspace workspace, PitchViewModel pitch) {
    new ProposalDialog(workspace, pitch).open();
  }

  private void open() {
    mine.setId("pitch-mine");
    mine.getStyleClass().add("proposal-words");
    mine.setText(pitch.kept().getValue());
    pitch.kept().addListener(following);
    FlowPane both =
        new FlowPane(24, 20, column("pitch.mine", mine), column("pitch.proposed", sentences()));
    Button close =
        Buttons.plain(
            "pitch-proposal-close",
            workspace.say("kit.close"),
            null,
            workspace.window()::closeDialog);
    Button begin =
        Buttons.main(
            "pitch-proposal-begin",
            workspace.say("pitch.proposalBegin"),
            Feather.GIT_COMMIT,
            this::begin);
    Dialog dialog =
        new Dialog(
                "pitch-proposal",
                workspace.say("pitch.proposalTitle"),
                Labels.secondary(workspace.say("pitch.proposalExplained")),
                new DialogPage(workspace.say("pitch.proposalTitle"), both))
            .withButtons(close, begin);
    dialog.setMaxWidth(2 * COLUMN + 24 + 80);
    dialog
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                pitch.kept().removeListener(following);
              }
            });
    workspace.window().openDialog(dialog);
    close.requestFocus();
  }

  private VBox column(String title, javafx.scene.Node words) {
    VBox column = new VBox(8, Labels.heading(workspace.say(title)), words);
    column.setPrefWidth(COLUMN);
    column.setMaxWidth(COLUMN);
    return column;
  }

  /// Each with the way to take it over.
  private VBox sentences() {
    VBox rows = new VBox(10);
    rows.setId("pitch-proposed");
    for (Passage sentence : Sentences.of(proposal)) {
      Label words = Labels.own(sentence.text());
      words.getStyleClass().add("proposal-words");
      HBox.setHgrow(words, Priority.ALWAYS);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(6, words, take(sentence, rows.getChildren().size()));
      row.setAlignment(Pos.TOP_LEFT);
      rows.getChildren().add(row);
    }
    return rows;
  }

  private Button take(Passage sentence, int index) {
    String says = workspace.say("pitch.carry", sentence.text());
    Button take = Buttons.icon("pitch-carry-" + index, says, Feather.CORNER_DOWN_LEFT, () -> {});
    take.setOnAction(
        _ -> {
          pitch.carry(sentence.text());
          take.setGraphic(app.cairn.ui.kit.Icons.of(Feather.CHECK));
          workspace.window().tell(workspace.say("pitch.carried"));
        });
    return take;
  }

  private void begin() {
    workspace.window().closeDialog();
    pitch.beginAgain(proposal);
    workspace.window().tell(workspace.say("pitch.proposalBegun"));
  }
}
