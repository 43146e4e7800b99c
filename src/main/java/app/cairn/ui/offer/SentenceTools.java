package app.cairn.ui.offer;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the sentence in front. What may come and go stands left of what stays, so
/// that a button never leaves from under the hand.
final class SentenceTools extends HBox {

  private final MissionViewModel mission;
  private final SentenceViewModel sentence;
  private final VersionsViewModel versions;
  private final Workspace workspace;
  private final Label version = Labels.chip("", "mousse");
  private final Label kept;
  private final Button history;
  private final Button reword;
  private final Button compose;
  private final Button rewrite;

  /// @param rewording « Reformuler » the mission
  /// @param rewriting « Récrire » the offer's sentence
  SentenceTools(
      MissionViewModel mission,
      SentenceViewModel sentence,
      VersionsViewModel versions,
      Workspace workspace,
      Runnable rewording,
      Runnable rewriting) {
    super(6);
    this.mission = mission;
    this.sentence = sentence;
    this.versions = versions;
    this.workspace = workspace;
    kept = Labels.small(workspace.say("offer.mission.kept"));
    kept.setMinWidth(Region.USE_PREF_SIZE);
    history =
        Buttons.icon(
            "mission-history",
            workspace.say("offer.mission.history"),
            Feather.CLOCK,
            () -> workspace.window().openDialog(new MissionHistory(mission, workspace)));
    reword = Buttons.flat("reword", "", Feather.EDIT_2, rewording);
    compose =
        Buttons.flat(
            "compose-sentence",
            workspace.say("offer.sentence.composeAgain"),
            Feather.ROTATE_CCW,
            sentence::composeAgain);
    rewrite =
        Buttons.flat(
            "rewrite-sentence", workspace.say("offer.sentence.rewrite"), Feather.EDIT_2, rewriting);
    setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(kept, version, history, reword, compose, rewrite);
  }

  /// @param first true for the mission, false for the offer in sentences
  void show(boolean first) {
    boolean writable = workspace.session().writable();
    MissionViewModel.Mode mode = mission.mode().get();
    boolean rewording = first && mode == MissionViewModel.Mode.REWORDING;
    if (mode == MissionViewModel.Mode.READING || reword.getText().isEmpty()) {
      boolean blank = mission.text().get().isBlank();
      reword.setText(workspace.say(blank ? "offer.mission.write" : "offer.mission.reword"));
      reword.setAccessibleText(reword.getText());
    }
    boolean draft = versions.draft().get();
    int number = versions.number().get();
    version.setText(
        workspace.say(
            draft ? "offer.version.draft" : "offer.version.frozen", draft ? number : number - 1));
    present(version, first && !rewording && (draft || number > 1));
    present(kept, rewording);
    present(history, first && !mission.earlier().get().isEmpty());
    present(reword, first && writable);
    present(compose, !first && writable && sentence.own().get());
    present(rewrite, !first && writable && !sentence.text().get().isBlank());
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
