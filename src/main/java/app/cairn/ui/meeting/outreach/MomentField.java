package app.cairn.ui.meeting.outreach;

import app.cairn.text.SaidMoment;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.SaidDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A moment to come, written as one says it; under it, what was understood. ↑ is the day after, ↓
/// the day before.
final class MomentField extends VBox {

  private final Workspace workspace;
  private final LocalDateTime now;
  private final TextField field = new TextField();
  private final Label understood = Labels.secondary("");
  private SaidMoment said = new SaidMoment(null, null);

  MomentField(String id, Workspace workspace, LocalDateTime now) {
    super(4);
    this.workspace = workspace;
    this.now = now;
    field.setId(id);
    field.setAccessibleText(workspace.say("outreach.planWhen"));
    field.setAccessibleHelp(workspace.say("outreach.planWhenHelp"));
    field.setPromptText(workspace.say("outreach.planWhenPrompt"));
    understood.setId(id + "-understood");
    tell("", false);
    field.textProperty().addListener((_, _, text) -> read(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(field, understood);
  }

  /// Shows a moment as one says it.
  void show(LocalDateTime moment) {
    field.setText(words(moment));
    field.end();
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  boolean blank() {
    return field.getText().isBlank();
  }

  /// The moment, where a whole one to come stands there; else a line under the field says what is
  /// missing, and the keyboard is put there.
  Optional<LocalDateTime> moment() {
    Optional<LocalDateTime> moment =
        Optional.of(said)
            .filter(SaidMoment::whole)
            .map(SaidMoment::moment)
            .filter(one -> one.isAfter(now));
    if (moment.isEmpty()) {
      tell(fault(), true);
      field.requestFocus();
    }
    return moment;
  }

  private String fault() {
    if (said.whole()) {
      return workspace.say("outreach.planWhenPast");
    }
    return said.day() == null
        ? workspace.say("outreach.planWhenNone")
        : workspace.say("outreach.planWhenHour", day(said.day()));
  }

  private void read(String text) {
    said = SaidMoment.of(text, workspace.messages().language(), now, SaidDay::of);
    boolean past = said.whole() && !said.moment().isAfter(now);
    if (past) {
      tell(fault(), true);
    } else {
      tell(said.whole() ? words(said.moment()) : "", false);
    }
  }

  private void tell(String words, boolean fault) {
    // Its place is kept: what stands below does not move while one types.
    understood.setText(words.isEmpty() ? " " : words);
    understood.getStyleClass().removeAll("plan-understood", "plan-fault");
    understood.getStyleClass().add(fault ? "plan-fault" : "plan-understood");
  }

  /// « jeudi 12 mars, 12 h 30 »
  String words(LocalDateTime moment) {
    var instant = moment.atZone(workspace.formats().zone()).toInstant();
    return day(moment.toLocalDate()) + ", " + workspace.formats().time(instant);
  }

  /// « jeudi 12 mars »; with its year where it is another.
  private String day(LocalDate day) {
    Locale locale = workspace.messages().language().locale();
    var noon = day.atTime(LocalTime.NOON).atZone(workspace.formats().zone()).toInstant();
    String date =
        day.getYear() == now.getYear()
            ? workspace.formats().dayAndMonth(noon)
            : workspace.formats().date(day);
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + " " + date;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      step(event.getCode() == KeyCode.UP ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !blank()) {
      if (moment().isPresent()) {
        field.requestFocusTraversal(TraversalDirection.NEXT);
      }
      event.consume();
    }
  }

  private void step(int days) {
    LocalDate from = said.day() == null ? now.toLocalDate() : said.day();
    LocalDate next = from.plusDays(days);
    if (next.isBefore(now.toLocalDate())) {
      return;
    }
    if (said.time() == null) {
      field.setText(day(next) + " ");
      field.end();
    } else {
      show(LocalDateTime.of(next, said.time()));
    }
  }
}
