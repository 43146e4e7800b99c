package app.cairn.ui.offer;

import app.cairn.insight.Adjustment;
import app.cairn.offer.OfferComparison;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The mission and the columns, the answers beside them, the versions below; or two versions
/// compared. Where there is little room, all of it in one column.
final class OfferPage extends ScrollPane {

  private static final double ROOM_FOR_ANSWERS = 860;
  private static final double ROOM_FOR_STRIP = 640;
  private static final double ANSWERS = 312;

  /// What the page shows.
  record Models(
      MissionViewModel mission,
      SentenceViewModel sentence,
      LinesViewModel lines,
      VersionsViewModel versions,
      ReflectionsViewModel reflections) {}

  private final Models models;
  private final Workspace workspace;
  private final MissionCard mission;
  private final LineColumns columns;
  private final DecidedLines decided;
  private final AnswersPanel answers;
  private final VersionStrip strip;
  private final VBox left = new VBox(16);
  private final HBox beside = new HBox(20);
  private final VBox content = new VBox(16);
  private final ChangeListener<Carrying> ghosting = (_, _, next) -> ghost(next);
  private final ChangeListener<OfferComparison> comparing = (_, _, next) -> compare(next);
  private ComparisonView comparison;
  private boolean wide = true;
  private boolean narrow;

  OfferPage(Models models, Workspace workspace, Runnable newVersion, Runnable largeExercise) {
    this.models = models;
    this.workspace = workspace;
    mission = new MissionCard(models.mission(), models.sentence(), models.versions(), workspace);
    columns = new LineColumns(models.lines(), workspace, this::bringIntoView);
    answers = new AnswersPanel(models.reflections(), workspace, this::carry, largeExercise);
    strip = new VersionStrip(models.versions(), workspace, newVersion);
    setId("offer-page");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    content.getStyleClass().add("screen");
    VBox.setVgrow(columns, Priority.ALWAYS);
    VBox.setVgrow(beside, Priority.ALWAYS);
    VBox.setVgrow(left, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    decided = new DecidedLines(workspace, columns);
    left.getChildren().setAll(decided.banner(), mission, columns);
    answers.setMinWidth(0);
    Scrolling.steady(this, content);
    widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    answers.pointedProperty().addListener(ghosting);
    models.versions().comparison().addListener(comparing);
    arrange();
  }

  void reword() {
    models.versions().closeComparison();
    mission.reword();
  }

  void focusMission() {
    mission.focusSentence();
  }

  /// Takes the focus and shows it.
  void pointAtMission() {
    mission.showFocus();
  }

  /// Goes to the line that a decision is about.
  void showDecided(Adjustment adjustment) {
    models.versions().closeComparison();
    decided.show(adjustment);
  }

  void focusAnswer() {
    models.versions().closeComparison();
    answers.focusAnswer();
    bringIntoView(answers);
  }

  void focusVersion(UUID version) {
    if (strip.show(version)) {
      bringIntoView(strip);
    }
  }

  /// How far one scrolled, the page and the versions: each from 0 to 1; and whether the sentence of
  /// the offer was in front, not the mission.
  record View(double page, double versions, boolean sentence) {}

  View view() {
    return new View(getVvalue(), strip.along(), mission.sentenceInFront());
  }

  void look(View view) {
    if (view.sentence()) {
      mission.showSentence();
    }
    setVvalue(view.page());
    strip.scrollAlong(view.versions());
  }

  void commit() {
    mission.commit();
    columns.commit();
    answers.commit();
  }

  void detach() {
    answers.pointedProperty().removeListener(ghosting);
    models.versions().comparison().removeListener(comparing);
    mission.detach();
    decided.close();
    columns.detach();
    answers.detach();
    strip.detach();
  }

  private void carry(Carrying carrying) {
    columns.commit();
    mission.commit();
    if (carrying.part() == null) {
      models.mission().carry(carrying.passage());
    } else {
      models.lines().carry(carrying.passage(), carrying.part());
    }
  }

  private void ghost(Carrying carrying) {
    columns.hideGhosts();
    mission.hideGhost();
    if (carrying != null && carrying.part() == null) {
      mission.showGhost(carrying.passage());
    } else if (carrying != null) {
      columns.showGhost(carrying.part(), carrying.passage());
    }
  }

  private void compare(OfferComparison next) {
    boolean opened = comparison == null;
    comparison = next == null ? null : new ComparisonView(next, models.versions(), workspace);
    arrange();
    if (comparison != null && opened) {
      setVvalue(0);
      comparison.focusClose();
    } else if (comparison == null) {
      mission.focusSentence();
    }
  }

  private void fit(double width) {
    boolean roomy = width >= ROOM_FOR_ANSWERS;
    boolean tight = width < ROOM_FOR_STRIP;
    if (roomy != wide || tight != narrow) {
      wide = roomy;
      narrow = tight;
      // Once this layout is done: the nodes change places.
      FxThread.soon(this::arrange);
    }
  }

  private void arrange() {
    strip.setNarrow(narrow);
    answers.setBeside(wide);
    answers.setPrefWidth(wide ? ANSWERS : USE_COMPUTED_SIZE);
    answers.setMaxWidth(wide ? ANSWERS : Double.MAX_VALUE);
    answers.setMinWidth(wide ? ANSWERS : 0);
    if (comparison != null) {
      VBox.setVgrow(comparison, Priority.ALWAYS);
      content.getChildren().setAll(comparison, strip);
    } else if (wide) {
      beside.getChildren().setAll(left, answers);
      content.getChildren().setAll(beside, strip);
    } else {
      beside.getChildren().clear();
      content.getChildren().setAll(left, answers, strip);
    }
  }

  /// Once what happens now is laid out.
  private void bringIntoView(Node node) {
    FxThread.soon(() -> Scrolling.show(node, node.getBoundsInLocal()));
  }
}
