package app.cairn.ui.offer;

import app.cairn.text.Typography;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The sentences of the room, read as sentences: the mission, and beside it the offer in one breath.
final class MissionCard extends VBox {

  private final MissionViewModel mission;
  private final SentenceViewModel sentence;
  private final VersionsViewModel versions;
  private final Workspace workspace;
  private final OwnSentence missionText;
  private final OwnSentence offerText;
  private final VBox body = new VBox(8);
  private final Label version = Labels.chip("", "mousse");
  private final Label kept;
  private final Button reword;
  private final Button history;
  private final Button rewrite;
  private final Button compose;
  private final ToggleButton onMission;
  private final ToggleButton onOffer;
  private final ChangeListener<Object> following = (_, _, _) -> show();

  MissionCard(
      MissionViewModel mission,
      SentenceViewModel sentence,
      VersionsViewModel versions,
      Workspace workspace) {
    this.mission = mission;
    this.sentence = sentence;
    this.versions = versions;
    this.workspace = workspace;
    getStyleClass().addAll("card", "mission-card");
    setId("mission-card");
    missionText =
        new OwnSentence(
            "mission-sentence",
            workspace.say("offer.mission"),
            workspace.say("offer.mission.prompt"),
            "mission-words",
            mission.text(),
            mission::type,
            workspace);
    missionText.setOnOpen(this::correct);
    missionText.setOnEnd(mission::read);
    offerText =
        new OwnSentence(
            "offer-sentence",
            workspace.say("offer.sentence"),
            workspace.say("offer.sentence.prompt"),
            "offer-words",
            sentence.text(),
            sentence::type,
            workspace);
    kept = Labels.small(workspace.say("offer.mission.kept"));
    reword = Buttons.flat("reword", "", Feather.EDIT_2, this::reword);
    history =
        Buttons.icon(
            "mission-history", workspace.say("offer.mission.history"), Feather.CLOCK, this::history);
    rewrite =
        Buttons.flat(
            "rewrite-sentence",
            workspace.say("offer.sentence.rewrite"),
            Feather.EDIT_2,
            offerText::open);
    compose =
        Buttons.flat(
            "compose-sentence",
            workspace.say("offer.sentence.composeAgain"),
            Feather.ROTATE_CCW,
            sentence::composeAgain);
    ToggleGroup group = new ToggleGroup();
    onMission = tab("tab-mission", workspace.say("offer.mission"), group);
    onOffer = tab("tab-sentence", workspace.say("offer.sentence"), group);
    onMission.setSelected(true);
    group
        .selectedToggleProperty()
        .addListener(
            (_, before, now) -> {
              if (now == null) {
                before.setSelected(true);
              } else {
                show();
              }
            });
    getChildren().setAll(head(), body);
    mission.text().addListener(following);
    mission.mode().addListener(following);
    mission.earlier().addListener(following);
    sentence.text().addListener(following);
    sentence.own().addListener(following);
    versions.number().addListener(following);
    versions.draft().addListener(following);
    show();
  }

  /// « Reformuler », or a first wording where there is none.
  void reword() {
    onMission.setSelected(true);
    mission.reword();
    missionText.open();
  }

  void focusSentence() {
    onMission.setSelected(true);
    missionText.focusWords();
  }

  void showGhost(String words) {
    onMission.setSelected(true);
    hideGhost();
    body.getChildren().add(new GhostLine(words));
  }

  void hideGhost() {
    body.getChildren().removeIf(GhostLine.class::isInstance);
  }

  void commit() {
    missionText.commit();
    offerText.commit();
  }

  void detach() {
    missionText.detach();
    offerText.detach();
    mission.text().removeListener(following);
    mission.mode().removeListener(following);
    mission.earlier().removeListener(following);
    sentence.text().removeListener(following);
    sentence.own().removeListener(following);
    versions.number().removeListener(following);
    versions.draft().removeListener(following);
  }

  private FlowPane head() {
    HBox tabs = new HBox(onMission, onOffer);
    tabs.setAlignment(Pos.CENTER_LEFT);
    HBox tools = new HBox(6, version, history, reword, rewrite, compose);
    tools.setAlignment(Pos.CENTER_RIGHT);
    FlowPane head = new FlowPane(8, 4, tabs, tools);
    head.setAlignment(Pos.CENTER_LEFT);
    // The tools stand at the right end where both fit on one row.
    tools
        .minWidthProperty()
        .bind(
            javafx.beans.binding.Bindings.createDoubleBinding(
                () -> {
                  double rest = head.getWidth() - tabs.getWidth() - 9;
                  return rest > tools.prefWidth(-1) ? rest : Region.USE_COMPUTED_SIZE;
                },
                head.widthProperty(),
                tabs.widthProperty()));
    return head;
  }

  private static ToggleButton tab(String id, String text, ToggleGroup group) {
    ToggleButton tab = new ToggleButton(text);
    tab.setId(id);
    tab.setAccessibleText(text);
    tab.getStyleClass().add("sentence-tab");
    tab.setToggleGroup(group);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    return tab;
  }

  private void correct() {
    if (mission.mode().get() == MissionViewModel.Mode.READING) {
      mission.correct();
    }
  }

  private void history() {
    workspace.window().openDialog(new MissionHistory(mission, workspace));
  }

  private void show() {
    boolean writable = workspace.session().writable();
    boolean first = onMission.isSelected();
    boolean blank = mission.text().get().isBlank();
    reword.setText(workspace.say(blank ? "offer.mission.write" : "offer.mission.reword"));
    reword.setAccessibleText(reword.getText());
    version.setText(
        workspace.say(
            versions.draft().get() ? "offer.version.draft" : "offer.version.frozen",
            versions.draft().get() ? versions.number().get() : versions.number().get() - 1));
    boolean any = versions.draft().get() || versions.number().get() > 1;
    present(version, any && first);
    present(reword, first && writable);
    present(history, first && !mission.earlier().get().isEmpty());
    present(rewrite, !first && writable && !sentence.text().get().isBlank());
    present(compose, !first && writable && sentence.own().get());
    boolean rewording = mission.mode().get() == MissionViewModel.Mode.REWORDING;
    OwnSentence shown = first ? missionText : offerText;
    if (!body.getChildren().contains(shown)) {
      body.getChildren().setAll(shown);
    }
    body.getChildren().remove(kept);
    if (first && rewording) {
      body.getChildren().add(kept);
    }
    HBox.setHgrow(shown, Priority.ALWAYS);
    missionText.show(quoted(mission.text().get()));
    offerText.show(sentence.text().get());
  }

  private String quoted(String text) {
    return text.isBlank() ? "" : Typography.quoted(text, workspace.messages().language());
  }

  private static void present(javafx.scene.Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
