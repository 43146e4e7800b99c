package app.cairn.ui.meeting.page;

import app.cairn.meeting.Question;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Mes questions » : written and put in order while one prepares, ticked while one asks. Enter in
/// the line at the foot adds one; Alt+↑ and Alt+↓ move the one with the keyboard.
final class QuestionList extends VBox {

  private static final int LONGEST = 300;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final QuestionsViewModel questions;
  private final boolean preparing;
  private final VBox rows = new VBox();
  private final TextField next = new TextField();
  private final VBox suggested = new VBox(2);
  private List<Question> shown = List.of();

  /// @param preparing with room to put them in order and suggestions; else to tick them
  QuestionList(
      Workspace workspace,
      MeetingViewModel meeting,
      QuestionsViewModel questions,
      boolean preparing) {
    super(8);
    this.workspace = workspace;
    this.meeting = meeting;
    this.questions = questions;
    this.preparing = preparing;
    getStyleClass().addAll("card", "question-list");
    next.setId(preparing ? "question-new" : "question-now");
    String prompt = workspace.say(preparing ? "encounter.question.add" : "encounter.question.now");
    next.setPromptText(prompt);
    next.setAccessibleText(prompt);
    next.setOnAction(_ -> commit());
    TypedText.limit(next, LONGEST, workspace);
    next.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !next.getText().isEmpty()) {
            next.clear();
            event.consume();
          }
        });
    getChildren().setAll(Labels.heading(workspace.say("encounter.questions")), rows, next);
    if (preparing) {
      getChildren().add(suggested);
    }
    Label motto = Labels.secondary(workspace.say("encounter.motto"));
    motto.getStyleClass().add("motto");
    getChildren().add(motto);
  }

  /// Keeps the one being written.
  void commit() {
    String text = CleanText.of(next.getText());
    if (!text.isBlank()) {
      next.clear();
      questions.add(text);
    }
  }

  void refresh() {
    boolean writable = meeting.writable();
    next.setVisible(writable);
    next.setManaged(writable);
    if (!shown.equals(questions.all()) || rows.getChildren().isEmpty()) {
      shown = questions.all();
      lay(focused());
    }
    if (preparing) {
      suggest(writable);
    }
  }

  private int focused() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      Node row = rows.getChildren().get(i);
      if (row.lookupAll("*").stream().anyMatch(Node::isFocused)) {
        return i;
      }
    }
    return -1;
  }

  private void lay(int focused) {
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      all.add(row(i, shown.get(i)));
    }
    rows.getChildren().setAll(all);
    if (focused >= 0 && !all.isEmpty()) {
      Node row = all.get(Math.min(focused, all.size() - 1));
      row.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private HBox row(int index, Question question) {
    CheckBox tick = AsWritten.of(new CheckBox());
    tick.setId("question-" + index);
    tick.setSelected(question.asked());
    tick.setAccessibleText(question.text());
    tick.setDisable(!meeting.writable());
    tick.setOnAction(_ -> questions.asked(index));
    Label text = Labels.text(question.text());
    text.setMaxWidth(Double.MAX_VALUE);
    text.setOnMouseClicked(_ -> tick.fire());
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(10, tick, text);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("question-row");
    if (question.asked()) {
      row.getStyleClass().add("asked");
    }
    if (preparing && meeting.writable()) {
      Button away =
          Buttons.icon(
              "question-away-" + index,
              workspace.say("encounter.question.away", question.text()),
              Feather.X,
              () -> questions.remove(index));
      away.getStyleClass().add("row-tool");
      row.getChildren().add(away);
    }
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, index));
    return row;
  }

  private void pressed(KeyEvent event, int index) {
    if (!preparing || !meeting.writable()) {
      return;
    }
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      moved(index, -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      moved(index, 1);
    } else if (event.getCode() == KeyCode.DELETE) {
      questions.remove(index);
    } else {
      return;
    }
    event.consume();
  }

  private void moved(int index, int by) {
    int to = index + by;
    questions.move(index, by);
    if (to >= 0 && to < rows.getChildren().size()) {
      rows.getChildren().get(to).lookup(".check-box").requestFocus();
    }
  }

  private void suggest(boolean writable) {
    List<String> all = writable ? questions.suggestions() : List.of();
    List<Node> nodes = new ArrayList<>();
    if (!all.isEmpty()) {
      nodes.add(Labels.secondary(workspace.say("encounter.question.suggested")));
    }
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i);
      Button take =
          Buttons.flat("question-suggested-" + i, text, Feather.PLUS, () -> questions.add(text));
      take.setWrapText(true);
      take.setMinWidth(0);
      take.getStyleClass().add("suggested");
      nodes.add(take);
    }
    suggested.getChildren().setAll(nodes);
    suggested.setManaged(!nodes.isEmpty());
  }
}
