package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Préparer » : the sentence to open with, the questions, which version they are to hear, and
/// what one knows of them.
final class PrepareFace implements Face {

  private static final int LONGEST = 2_000;
  private static final double ASIDE = 344;
  private static final double NARROW = 760;

  private final MeetingViewModel meeting;
  private final GrowingTextArea opening = new GrowingTextArea(2);
  private final Writing writing;
  private final QuestionList questions;
  private final HeardCard heard;
  private final KnownCard known;
  private final Button begin;
  private final SideBySide root;

  PrepareFace(
      Workspace workspace,
      MeetingViewModel meeting,
      QuestionsViewModel asked,
      HeardViewModel version,
      Runnable whenBegun) {
    this.meeting = meeting;
    opening.setId("meeting-opening");
    opening.setPromptText(workspace.say("encounter.opening.prompt"));
    opening.setAccessibleText(workspace.say("encounter.opening"));
    opening.getStyleClass().add("own-words-area");
    writing =
        Writing.tie(
            opening,
            meeting.meeting().map(Meeting::opening),
            text -> meeting.edit(draft -> draft.opening(text.strip())),
            LONGEST,
            workspace);
    questions = new QuestionList(workspace, meeting, asked, true);
    heard = new HeardCard(workspace, meeting, version);
    known = new KnownCard(workspace, meeting);
    begin =
        Buttons.main("meeting-begin", workspace.say("encounter.begin"), Feather.PLAY, whenBegun);
    begin.setMaxWidth(Double.MAX_VALUE);
    begin.getStyleClass().add("closing-action");
    VBox words = new VBox(8, Labels.heading(workspace.say("encounter.opening")), opening);
    words.getStyleClass().add("card");
    VBox left = new VBox(16, words, questions);
    Region space = new Region();
    VBox.setVgrow(space, javafx.scene.layout.Priority.ALWAYS);
    VBox right = new VBox(16, begin, known, heard, space);
    right.setPrefWidth(ASIDE);
    root = new SideBySide(left, NARROW, left, right);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void refresh() {
    questions.refresh();
    heard.refresh();
    known.refresh();
    boolean ahead = meeting.meeting().get().planned() && !meeting.running();
    begin.setVisible(ahead);
    begin.setManaged(ahead);
    begin.setDisable(!meeting.writable());
  }

  @Override
  public void focus() {
    opening.requestFocus();
  }

  @Override
  public void commit() {
    writing.commit();
    questions.commit();
  }

  @Override
  public void close() {
    writing.close();
  }
}
