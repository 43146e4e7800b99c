package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.Answer;
import app.cairn.meeting.Outreach;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.DayField;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What came back to the message that went out last: said with one press, kept at once. Under it,
/// the message.
final class AnswerPane extends VBox implements AutoCloseable {

  private static final int LIMIT = 2_000;

  private final Workspace workspace;
  private final OutreachViewModel outreach;
  private final Label sent = Labels.secondary("");
  private final Label message = Labels.own("");
  private final Label asks = Labels.heading("");
  private final Map<Answer, ToggleButton> answers = new EnumMap<>(Answer.class);
  private final ToggleGroup group = new AlwaysOne();
  private final GrowingTextArea words = new GrowingTextArea(2);
  private final DayField day;
  private final HBox dayRow;
  private final Label next = Labels.secondary("");
  private final Writing writing;
  private final ChangeListener<OutreachViewModel.Standing> following = (_, _, now) -> show(now);

  AnswerPane(Workspace workspace, OutreachViewModel outreach) {
    super(10);
    this.workspace = workspace;
    this.outreach = outreach;
    setId("outreach-answer");
    message.getStyleClass().add("outreach-sent");
    message.setMaxWidth(Double.MAX_VALUE);
    FlowPane choices = new FlowPane(8, 8);
    for (Answer answer : Answer.values()) {
      choices.getChildren().add(toggle(answer));
    }
    words.setId("outreach-answer-words");
    words.setAccessibleText(workspace.say("outreach.answerWords"));
    words.setPromptText(workspace.say("outreach.answerWordsPrompt"));
    words.getStyleClass().add("own-words-area");
    writing = Writing.tie(words, outreach.answerWords(), outreach::answeredWith, LIMIT, workspace);
    day =
        new DayField(
            "outreach-answer-day",
            workspace.say("outreach.answerDay"),
            workspace.say("outreach.sentDayPrompt"),
            workspace,
            outreach::answeredOn);
    Label on = Labels.secondary(workspace.say("outreach.answerDay"));
    on.setLabelFor(day);
    on.setMinWidth(USE_PREF_SIZE);
    on.getStyleClass().add("outreach-on");
    dayRow = new HBox(6, on, day);
    dayRow.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(day, Priority.SOMETIMES);
    dayRow.managedProperty().bind(dayRow.visibleProperty());
    next.setId("outreach-answer-next");
    next.getStyleClass().add("outreach-next");
    outreach.standing().addListener(following);
    getChildren().setAll(asks, choices, next, words, dayRow, sent, message);
    show(outreach.standing().get());
  }

  private ToggleButton toggle(Answer answer) {
    String says = workspace.say("outreach.answer." + answer);
    ToggleButton toggle = AsWritten.of(new ToggleButton(says));
    toggle.setId("outreach-answer-" + answer.name().toLowerCase(java.util.Locale.ROOT));
    toggle.setAccessibleText(says);
    toggle.getStyleClass().add("small-button");
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setToggleGroup(group);
    toggle.setDisable(!outreach.writable());
    toggle.setOnAction(_ -> outreach.answered(answer));
    answers.put(answer, toggle);
    return toggle;
  }

  private void show(OutreachViewModel.Standing now) {
    if (now == null || now.last().isEmpty()) {
      return;
    }
    Outreach last = now.last().get();
    String by = workspace.say("outreach.channel." + last.channel());
    sent.setText(workspace.say("outreach.sentOn", outreach.day(last.sentOn()), by));
    message.setText(last.text());
    message.setVisible(!last.text().isBlank());
    message.setManaged(!last.text().isBlank());
    asks.setText(workspace.say("outreach.answerAsk", now.contact().name()));
    answers.get(last.answer()).setSelected(true);
    dayRow.setVisible(last.answer().came());
    day.show(last.answeredOn());
    next.setText(
        switch (now.contact().step()) {
          case DATE_SET -> workspace.say("outreach.dateIsSet");
          case MET, THANKED -> workspace.say("outreach.metSince");
          default ->
              workspace.say("outreach.answerNext." + last.answer(), workspace.manners().silence());
        });
  }

  /// Puts the keyboard on the answer that is noted.
  void begin() {
    answers.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
  }

  void commit() {
    writing.commit();
    day.commit();
  }

  @Override
  public void close() {
    writing.close();
    outreach.standing().removeListener(following);
  }
}
