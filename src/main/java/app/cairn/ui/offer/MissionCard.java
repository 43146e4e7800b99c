package app.cairn.ui.offer;

import app.cairn.text.Typography;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Workspace;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sentences of the room, read as sentences: the mission, and beside it the offer in one
/// breath.
final class MissionCard extends VBox {

  private final MissionViewModel mission;
  private final SentenceViewModel sentence;
  private final VersionsViewModel versions;
  private final Workspace workspace;
  private final OwnSentence missionText;
  private final OwnSentence offerText;
  private final VBox body = new TwoLines();
  private final SentenceTools tools;
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
    ToggleGroup group = new AlwaysOne(_ -> show());
    onMission = tab("tab-mission", workspace.say("offer.mission"), group);
    onOffer = tab("tab-sentence", workspace.say("offer.sentence"), group);
    HBox tabs = new HBox(20, onMission, onOffer);
    tabs.setAlignment(Pos.CENTER_LEFT);
    tools =
        new SentenceTools(mission, sentence, versions, workspace, this::reword, offerText::open);
    getChildren().setAll(new SentenceHead(tabs, tools), body);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clickedBelow);
    mission.text().addListener(following);
    mission.mode().addListener(following);
    mission.earlier().addListener(following);
    sentence.text().addListener(following);
    sentence.own().addListener(following);
    versions.number().addListener(following);
    versions.draft().addListener(following);
    onMission.setSelected(true);
  }

  /// « Reformuler », or a first wording where there is none.
  void reword() {
    onMission.setSelected(true);
    mission.reword();
    missionText.open();
  }

  /// True when the offer in one breath is in front, not the mission.
  boolean sentenceInFront() {
    return onOffer.isSelected();
  }

  void showSentence() {
    onOffer.setSelected(true);
  }

  void focusSentence() {
    onMission.setSelected(true);
    missionText.focusWords();
  }

  /// Takes the focus and shows it.
  void showFocus() {
    onMission.setSelected(true);
    missionText.showFocus();
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

  /// At least as high as two lines of a mission: its first words do not push the columns down.
  private static final class TwoLines extends VBox {

    private static final double LEAST = 76;

    TwoLines() {
      super(8);
    }

    @Override
    protected double computeMinHeight(double width) {
      return Math.max(LEAST, super.computeMinHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.max(LEAST, super.computePrefHeight(width));
    }
  }

  private static ToggleButton tab(String id, String text, ToggleGroup group) {
    ToggleButton tab = AsWritten.of(new ToggleButton(text));
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

  /// What is empty below the words belongs to them: one goes on at their end.
  private void clickedBelow(MouseEvent event) {
    OwnSentence shown = onMission.isSelected() ? missionText : offerText;
    double below = shown.screenToLocal(event.getScreenX(), event.getScreenY()).getY();
    boolean empty = event.getTarget() == this || event.getTarget() == body;
    if (empty && below >= shown.getHeight()) {
      shown.write(Integer.MAX_VALUE);
      event.consume();
    }
  }

  private void show() {
    boolean first = onMission.isSelected();
    OwnSentence shown = first ? missionText : offerText;
    if (!body.getChildren().contains(shown)) {
      body.getChildren().setAll(shown);
    }
    tools.show(first);
    missionText.show(quoted(mission.text().get()));
    offerText.show(sentence.text().get());
  }

  private String quoted(String text) {
    return text.isBlank() ? "" : Typography.quoted(text, workspace.messages().language());
  }
}
