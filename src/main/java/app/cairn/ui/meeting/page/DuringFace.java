package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.PitchNames;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Pendant » : one line to type what is said, the questions on one side, the time on the other.
final class DuringFace implements Face {

  private static final double QUESTIONS = 252;
  private static final double ASIDE = 248;
  private static final double NARROW = 900;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final HeardViewModel version;
  private final QuestionList questions;
  private final CaptureBox capture;
  private final ReturnList returns;
  private final TimerCard timer;
  private final EnergyCard energy;
  private final Label heard = Labels.heading("");
  private final Button finish;
  private final SideBySide root;

  DuringFace(
      Workspace workspace,
      MeetingViewModel meeting,
      QuestionsViewModel asked,
      HeardViewModel version,
      Runnable whenOver) {
    this.workspace = workspace;
    this.meeting = meeting;
    this.version = version;
    questions = new QuestionList(workspace, meeting, asked, false);
    capture = new CaptureBox(workspace, meeting);
    returns = new ReturnList(workspace, meeting, version, false);
    timer = new TimerCard(workspace, meeting);
    energy = new EnergyCard(workspace, meeting, false);
    finish =
        Buttons.main("meeting-finish", workspace.say("encounter.finish"), Feather.CHECK, whenOver);
    finish.setMaxWidth(Double.MAX_VALUE);
    finish.getStyleClass().add("closing-action");
    VBox said = new VBox(2, Labels.secondary(workspace.say("encounter.heard.card")), heard);
    said.getStyleClass().add("card");
    VBox.setVgrow(questions, Priority.ALWAYS);
    VBox left = column(QUESTIONS, questions, said);
    VBox.setVgrow(returns, Priority.ALWAYS);
    VBox centre = new VBox(14, capture, returns);
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    VBox right = column(ASIDE, timer, energy, space, finish);
    root = new SideBySide(centre, NARROW, left, centre, right);
  }

  private static VBox column(double width, Node... parts) {
    VBox column = new VBox(16, parts);
    column.setPrefWidth(width);
    return column;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh() {
    Meeting now = meeting.meeting().get();
    questions.refresh();
    capture.refresh();
    returns.refresh();
    timer.refresh();
    energy.refresh();
    heard.setText(
        version
            .version()
            .map(one -> PitchNames.of(one, workspace))
            .orElseGet(() -> workspace.say("encounter.version.none")));
    finish.setVisible(now.planned());
    finish.setManaged(now.planned());
    finish.setDisable(!meeting.writable());
  }

  @Override
  public void focus() {
    capture.focus();
  }

  @Override
  public void commit() {
    questions.commit();
    capture.commit();
    returns.commit();
  }

  @Override
  public void close() {
    timer.close();
    returns.close();
  }
}
