package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Tact;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.kit.field.DayField;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The message being prepared: what for, by what way, its words, what is still open in them, and a
/// gentle word where one may look at them again.
final class WritingPane extends VBox implements AutoCloseable {

  private static final int LIMIT = 5_000;

  /// One gentle word at a time; what is open is shown by itself.
  private static final int WORDS_OF_TACT = 1;

  private final Workspace workspace;
  private final OutreachViewModel outreach;
  private final Choice<Purpose> purpose;
  private final Choice<OutreachChannel> channel;
  private final Label purposeFor = Labels.small("");
  private final Label says = Labels.heading("");
  private final GrowingTextArea text = new GrowingTextArea(7);
  private final SlotBar slots;
  private final Label tact = Labels.secondary("");
  private final TemplateBar templates;
  private final DayField day;
  private final Writing writing;
  private final ChangeListener<OutreachViewModel.Standing> following = (_, _, now) -> show(now);
  private final VBox margin;
  private LocalDate sentOn;

  WritingPane(Workspace workspace, OutreachViewModel outreach, Runnable manage) {
    super(10);
    this.workspace = workspace;
    this.outreach = outreach;
    setId("outreach-writing");
    sentOn = outreach.today();
    purpose =
        new Choice<>(
            "outreach-purpose",
            workspace.say("outreach.purposeField"),
            one -> workspace.say("outreach.purpose." + one),
            _ -> null,
            outreach::choose);
    channel =
        new Choice<>(
            "outreach-channel",
            workspace.say("outreach.channelField"),
            one -> workspace.say("outreach.channel." + one),
            _ -> null,
            outreach::choose);
    purpose.setDisable(!outreach.writable());
    channel.setDisable(!outreach.writable());
    text.setId("outreach-text");
    text.setPromptText(workspace.say("outreach.messagePrompt"));
    text.getStyleClass().addAll("own-words-area", "outreach-text");
    writing = Writing.tie(text, outreach.text(), outreach::write, LIMIT, workspace);
    slots = new SlotBar(workspace, text);
    tact.setId("outreach-tact");
    tact.getStyleClass().add("outreach-tact");
    tact.managedProperty().bind(tact.visibleProperty());
    templates = new TemplateBar(workspace, outreach, slots::first, manage);
    day =
        new DayField(
            "outreach-day",
            workspace.say("outreach.sentDay"),
            workspace.say("outreach.sentDayPrompt"),
            workspace,
            chosen -> sentOn = chosen == null ? outreach.today() : chosen);
    day.show(sentOn);
    text.textProperty().addListener((_, _, typed) -> look(typed));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    outreach.standing().addListener(following);
    margin = new VBox(12, slots, tact, sending());
    getChildren().setAll(head(), purposeFor, title(), text);
    show(outreach.standing().get());
  }

  private Node head() {
    FlowPane head =
        new FlowPane(
            18,
            4,
            named("outreach.purposeField", purpose),
            named("outreach.channelField", channel));
    head.getStyleClass().add("outreach-head");
    return head;
  }

  private Node title() {
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMaxWidth(Double.MAX_VALUE);
    HBox title = new HBox(8, says, templates);
    title.setAlignment(Pos.CENTER_LEFT);
    return title;
  }

  private HBox named(String key, Node field) {
    Label name = Labels.secondary(workspace.say(key));
    name.setLabelFor(field);
    name.setMinWidth(USE_PREF_SIZE);
    HBox both = new HBox(6, name, field);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private Node sending() {
    VBox row = new VBox(2, Labels.small(workspace.say("outreach.sentDay")), day);
    row.getStyleClass().add("outreach-sending");
    row.setVisible(outreach.writable());
    row.setManaged(outreach.writable());
    return row;
  }

  private void show(OutreachViewModel.Standing now) {
    if (now == null) {
      return;
    }
    purpose.show(List.of(Purpose.values()), now.purpose());
    channel.show(List.of(OutreachChannel.values()), now.channel());
    purposeFor.setText(workspace.say("outreach.purposeFor." + now.purpose()));
    boolean aloud =
        now.channel() == OutreachChannel.PHONE || now.channel() == OutreachChannel.FACE_TO_FACE;
    says.setText(workspace.say(aloud ? "outreach.messageSpoken" : "outreach.message"));
    text.setAccessibleText(says.getText());
    look(text.getText());
  }

  private void look(String typed) {
    OutreachViewModel.Standing now = outreach.standing().get();
    if (now == null) {
      return;
    }
    slots.show(typed);
    String gentle =
        Tact.of(typed, now.channel()).stream()
            .filter(one -> one != Tact.OPEN_SLOTS)
            .limit(WORDS_OF_TACT)
            .map(one -> said(one, now.channel()))
            .findFirst()
            .orElse("");
    tact.setText(gentle);
    tact.setVisible(!gentle.isEmpty());
  }

  private String said(Tact one, OutreachChannel by) {
    return one == Tact.LONG
        ? workspace.say("outreach.tact.LONG", workspace.say("outreach.longFor." + by))
        : workspace.say("outreach.tact." + one);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F3) {
      slots.next();
      event.consume();
    }
  }

  /// Puts the keyboard where one writes: on the first word that is open.
  void begin() {
    text.requestFocus();
    slots.first();
  }

  /// What stands beside the message: what is open in it, a gentle word, the day it goes
  /// out. Nothing there moves the words that one writes.
  Node margin() {
    return margin;
  }

  /// The words as they stand.
  String words() {
    return text.getText();
  }

  /// The day on which it goes out.
  LocalDate sentOn() {
    day.commit();
    return sentOn;
  }

  void commit() {
    writing.commit();
  }

  @Override
  public void close() {
    writing.close();
    outreach.standing().removeListener(following);
  }
}
