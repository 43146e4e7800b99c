package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Quiet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.VBox;

/// What one promised, and what comes next with its day.
final class PromiseCard extends VBox {

  private static final int LONGEST = 2_000;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final List<Writing> writings = new ArrayList<>();
  private final DayAhead day;

  PromiseCard(Workspace workspace, MeetingViewModel meeting) {
    super(4);
    this.workspace = workspace;
    this.meeting = meeting;
    getStyleClass().add("card");
    GrowingTextArea promise =
        area("meeting-promise", "encounter.promise", "encounter.promise.prompt");
    tie(promise, Meeting::promise, text -> meeting.edit(draft -> draft.promise(text)));
    GrowingTextArea next = area("meeting-next", "encounter.next", "encounter.next.prompt");
    tie(next, Meeting::nextStep, text -> meeting.edit(draft -> draft.nextStep(text)));
    GrowingTextArea notes = area("meeting-notes", "encounter.notes", "encounter.notes.prompt");
    tie(notes, Meeting::notes, text -> meeting.edit(draft -> draft.notes(text)));
    day = new DayAhead("meeting-next-on", workspace, this::keep);
    getChildren()
        .setAll(
            Quiet.under(workspace.say("encounter.promise"), promise),
            Quiet.under(workspace.say("encounter.next"), next),
            Quiet.row(workspace.say("encounter.nextOn"), day),
            Quiet.under(workspace.say("encounter.notes"), notes));
  }

  private GrowingTextArea area(String id, String key, String prompt) {
    return Quiet.words(id, workspace.say(key), workspace.say(prompt));
  }

  private void tie(
      GrowingTextArea area,
      Function<Meeting, String> read,
      java.util.function.Consumer<String> keep) {
    writings.add(Writing.tie(area, meeting.meeting().map(read), keep, LONGEST, workspace));
  }

  private void keep(LocalDate next) {
    meeting.edit(draft -> draft.nextOn(next));
  }

  void refresh() {
    day.show(meeting.meeting().get().nextOn());
  }

  void commit() {
    writings.forEach(Writing::commit);
    day.commit();
  }

  void close() {
    writings.forEach(Writing::close);
  }
}
