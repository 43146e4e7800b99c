package app.cairn.ui.meeting.page;

import app.cairn.meeting.Energy;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.DayField;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.Suggestions;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Noter une rencontre » : Enter goes from one line to the next, keeps each return, and in the
/// empty line of the returns keeps it all.
public final class LogDialog {

  private static final String STYLESHEET = Stylesheets.beside(LogDialog.class, "page.css");
  private static final int LONGEST = 2_000;

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final LogViewModel log;
  private final TextField who = new TextField();
  private final DayField day;
  private final TextField minutes = new TextField(Integer.toString(Meeting.USUAL_MINUTES));
  private final TextField words = new TextField();
  private final VBox heard = new VBox(2);
  private final Button keep;
  private LocalDate on;
  private int before = Energy.UNSAID;
  private int after = Energy.UNSAID;

  /// @param doors opens the page of what was noted
  public LogDialog(Workspace workspace, MeetingDoors doors) {
    this.workspace = workspace;
    this.doors = doors;
    this.log = new LogViewModel(workspace);
    this.on = log.today();
    this.day =
        new DayField("log-day", workspace.say("encounter.day"), "", workspace, next -> on = next);
    keep = Buttons.main("log-keep", workspace.say("encounter.log.keep"), Feather.CHECK, this::keep);
  }

  /// @param contact whom one met; null where that is to be said
  public void open(UUID contact) {
    Quiet.dress(
        who, "log-who", workspace.say("encounter.log.who"), workspace.say("encounter.log.prompt"));
    Suggestions.under(who, log::suggested, who::setText);
    who.setOnAction(_ -> who.requestFocusTraversal(TraversalDirection.NEXT));
    if (contact != null) {
      who.setText(log.name(contact));
    }
    day.show(on);
    Quiet.dress(minutes, "log-minutes", workspace.say("encounter.given"), "");
    minutes.setPrefColumnCount(4);
    minutes.setMaxWidth(80);
    minutes.setOnAction(_ -> words.requestFocus());
    Quiet.dress(
        words,
        "log-words",
        workspace.say("encounter.log.words"),
        workspace.say("encounter.capture.prompt"));
    words.getStyleClass().add("log-words");
    TypedText.limit(words, LONGEST, workspace);
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    keep.disableProperty().bind(who.textProperty().map(String::isBlank));
    Button cancel =
        Buttons.plain(
            "log-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    HBox length = new HBox(10, minutes, Labels.secondary(workspace.say("encounter.log.minutes")));
    length.setAlignment(Pos.CENTER_LEFT);
    Dialog dialog =
        new Dialog(
            "log-dialog",
            workspace.say("encounter.log.title"),
            Quiet.under(workspace.say("encounter.log.who"), who),
            Quiet.row(workspace.say("encounter.day"), day),
            Quiet.row(workspace.say("encounter.given"), length),
            Quiet.under(workspace.say("encounter.log.words"), words, heard),
            energies());
    dialog.getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    dialog.holding(() -> !words.getText().isBlank() || !log.heard().isEmpty());
    workspace.window().openDialog(dialog.withButtons(cancel, keep));
    if (contact == null) {
      who.requestFocus();
    } else {
      words.requestFocus();
    }
  }

  private Node energies() {
    HBox both = new HBox(28, energy(false), energy(true));
    both.setAlignment(Pos.BOTTOM_LEFT);
    return both;
  }

  private Node energy(boolean later) {
    String name = workspace.say(later ? "encounter.energy.after" : "encounter.energy.before");
    EnergyStones stones =
        new EnergyStones(
            later ? "log-energy-after" : "log-energy-before",
            name,
            workspace,
            said -> {
              if (later) {
                after = said;
              } else {
                before = said;
              }
            });
    return new VBox(6, Labels.secondary(name), stones);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    event.consume();
    String said = CleanText.of(words.getText()).strip();
    if (said.isEmpty()) {
      keep.fire();
    } else {
      words.clear();
      log.hear(said);
      showHeard();
    }
  }

  private void showHeard() {
    List<Node> rows = new ArrayList<>();
    List<String> all = log.heard();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      Label said = Labels.own(workspace.say("encounter.quoted", all.get(i)));
      said.getStyleClass().add("log-heard");
      HBox.setHgrow(said, Priority.ALWAYS);
      said.setMaxWidth(Double.MAX_VALUE);
      Button away =
          Buttons.icon(
              "log-forget-" + i,
              workspace.say("encounter.return.remove"),
              Feather.X,
              () -> {
                log.forget(index);
                showHeard();
                words.requestFocus();
              });
      HBox row = new HBox(6, said, away);
      row.setAlignment(Pos.CENTER_LEFT);
      rows.add(row);
    }
    heard.getChildren().setAll(rows);
  }

  private void keep() {
    log.hear(CleanText.of(words.getText()));
    day.commit();
    String typed = minutes.getText().strip();
    int given = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : Meeting.USUAL_MINUTES;
    log.keep(CleanText.of(who.getText()), on, given, before, after)
        .ifPresent(
            meeting -> {
              workspace.window().closeDialog();
              doors.open(meeting);
              workspace.window().tell(workspace.say("encounter.log.kept"));
            });
  }
}
