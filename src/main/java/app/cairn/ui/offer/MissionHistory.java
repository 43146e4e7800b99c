package app.cairn.ui.offer;

import app.cairn.text.Typography;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WordDiffFlow;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The earlier wordings of the mission, each with its day: compared word by word with the one in
/// force, or taken up again.
final class MissionHistory extends StackPane {

  private final CheckBox changes;

  MissionHistory(MissionViewModel mission, Workspace workspace) {
    changes = AsWritten.of(new CheckBox(workspace.say("offer.mission.history.changes")));
    changes.setId("mission-changes");
    WordDiffFlow legend = WordDiffFlow.legend(workspace.messages());
    legend.setMinWidth(Region.USE_PREF_SIZE);
    legend.visibleProperty().bind(changes.selectedProperty());
    HBox showing = new HBox(16, changes, legend);
    showing.setAlignment(Pos.CENTER_LEFT);
    VBox wordings = new VBox(14);
    for (MissionViewModel.Wording wording : mission.earlier().get()) {
      wordings.getChildren().add(row(wording, mission, workspace));
    }
    Button close =
        Buttons.plain(
            "close-history", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    getChildren()
        .setAll(
            new app.cairn.ui.kit.Dialog(
                    "mission-history-dialog",
                    workspace.say("offer.mission.history"),
                    Labels.secondary(workspace.say("offer.mission.history.hint")),
                    showing,
                    wordings)
                .withButtons(close));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /// How that wording became the one in force; read as it was, until one asks.
  private StackPane words(
      MissionViewModel.Wording wording, MissionViewModel mission, Workspace workspace) {
    Label plain = Labels.own(Typography.quoted(wording.text(), workspace.messages().language()));
    WordDiffFlow changed = new WordDiffFlow(workspace.messages());
    StackPane words = new StackPane(plain);
    words.setAlignment(Pos.TOP_LEFT);
    changes
        .selectedProperty()
        .addListener(
            (_, _, shown) -> {
              if (shown) {
                changed.compare(wording.text(), mission.text().get());
              }
              words.getChildren().setAll(shown ? changed : plain);
            });
    return words;
  }

  private HBox row(
      MissionViewModel.Wording wording, MissionViewModel mission, Workspace workspace) {
    VBox said = new VBox(2, Labels.small(wording.date()), words(wording, mission, workspace));
    HBox.setHgrow(said, Priority.ALWAYS);
    Button again =
        Buttons.small(
            "take-up",
            workspace.say("offer.mission.takeUp"),
            Feather.ROTATE_CCW,
            () -> {
              mission.takeUp(wording);
              workspace.window().closeDialog();
            });
    again.setAccessibleText(workspace.say("offer.mission.takeUpThis", wording.text()));
    again.setVisible(workspace.session().writable());
    HBox row = new HBox(14, said, again);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
