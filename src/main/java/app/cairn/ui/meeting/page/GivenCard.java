package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.DayField;
import app.cairn.ui.kit.field.Quiet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// When it took place and how many minutes they gave: a proof of recognition, whatever was said.
final class GivenCard extends VBox {

  private static final int MOST = 24 * 60;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final DayField day;
  private final TextField minutes = new TextField();

  GivenCard(Workspace workspace, MeetingViewModel meeting) {
    super(4);
    this.workspace = workspace;
    this.meeting = meeting;
    getStyleClass().add("card");
    day = new DayField("meeting-day", workspace.say("encounter.day"), "", workspace, this::on);
    Quiet.dress(minutes, "meeting-minutes", workspace.say("encounter.given"), "0");
    minutes.getStyleClass().add("quiet-field");
    minutes.setPrefColumnCount(4);
    minutes.setMaxWidth(90);
    minutes.setOnAction(_ -> commit());
    minutes.focusedProperty().addListener((_, _, focused) -> left(focused));
    HBox row = Quiet.row(workspace.say("encounter.given"), minutes);
    getChildren()
        .setAll(
            Labels.heading(workspace.say("encounter.given.title")),
            Quiet.row(workspace.say("encounter.day"), day),
            row,
            Labels.secondary(workspace.say("encounter.given.proof")));
  }

  private void on(LocalDate next) {
    ZoneId zone = workspace.formats().zone();
    meeting.edit(
        draft -> {
          if (next == null) {
            return draft;
          }
          LocalDateTime before =
              workspace
                  .formats()
                  .local(
                      meeting.meeting().get().at() == null
                          ? meeting.now()
                          : meeting.meeting().get().at());
          return draft.heldAt(next.atTime(before.toLocalTime()).atZone(zone).toInstant());
        });
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  void refresh() {
    Meeting now = meeting.meeting().get();
    day.show(now.at() == null ? null : workspace.formats().local(now.at()).toLocalDate());
    day.setDisable(!now.held());
    if (!minutes.isFocused()) {
      minutes.setText(now.givenMinutes() == 0 ? "" : Integer.toString(now.givenMinutes()));
    }
    minutes.setEditable(meeting.writable());
  }

  /// Keeps the minutes where they are a number; puts back what was there where they are not.
  void commit() {
    String typed = minutes.getText().strip();
    int kept = meeting.meeting().get().givenMinutes();
    int said = typed.matches("\\d{1,4}") ? Math.min(MOST, Integer.parseInt(typed)) : kept;
    if (typed.isEmpty()) {
      said = 0;
    }
    int given = said;
    if (given != kept) {
      meeting.edit(draft -> draft.givenMinutes(given));
    }
    minutes.setText(given == 0 ? "" : Integer.toString(given));
  }
}
