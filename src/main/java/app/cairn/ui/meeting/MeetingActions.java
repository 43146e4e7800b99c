package app.cairn.ui.meeting;

import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.agenda.AgendaExport;
import app.cairn.ui.meeting.agenda.AgendaWriter;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What one may begin in the room, whatever one looks at. JavaFX thread.
final class MeetingActions {

  private final Workspace workspace;
  private final Action write;
  private final Action log;
  private final Action plan;
  private final Action note;
  private final Action export;
  private final Action synthesis;
  private final Action loop;

  MeetingActions(Workspace workspace, MeetingDoors doors, AgendaWriter agenda, Paper paper) {
    this.workspace = workspace;
    write =
        action(
            "meeting-write",
            "meeting.write",
            Feather.PLUS,
            "Shortcut+Shift+C",
            () -> doors.write(null));
    log =
        action(
            "meeting-log", "meeting.log", Feather.CHECK, "Shortcut+Shift+N", () -> doors.log(null));
    plan =
        action(
            "meeting-plan",
            "meeting.plan",
            Feather.CALENDAR,
            "Shortcut+Shift+D",
            () -> doors.plan(null));
    note = action("meeting-note", "journal.note", Feather.MESSAGE_CIRCLE, null, doors::note);
    export = AgendaExport.action(workspace, agenda);
    synthesis =
        printing(
            "meeting-synthesis", "meeting.synthesis", () -> paper.synthesis(everythingHeard()));
    loop = printing("meeting-loop", "meeting.loop", () -> paper.loop(null));
  }

  /// What the head has buttons for.
  List<Action> begun() {
    return List.of(write, log);
  }

  /// What stands in the menu beside.
  List<Action> others() {
    return List.of(plan, note, export, synthesis, loop);
  }

  List<Action> all() {
    return Stream.concat(begun().stream(), others().stream()).toList();
  }

  /// The first heard first.
  private List<UUID> everythingHeard() {
    return workspace.session().dossier().all(Feedback.KIND).stream().map(Feedback::id).toList();
  }

  private Action printing(String id, String key, Runnable act) {
    return new Action(
        id, new ReadOnlyStringWrapper(workspace.say(key)), Feather.PRINTER, null, null, act);
  }

  private Action action(String id, String key, Ikon icon, String keys, Runnable act) {
    return new Action(
        id,
        new ReadOnlyStringWrapper(workspace.say(key)),
        icon,
        keys == null ? null : KeyCombination.valueOf(keys),
        new SimpleBooleanProperty(!workspace.session().writable()),
        act);
  }
}
