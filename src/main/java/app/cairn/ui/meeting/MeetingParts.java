package app.cairn.ui.meeting;

import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.agenda.AgendaScreen;
import app.cairn.ui.meeting.board.BoardScreen;
import app.cairn.ui.meeting.journal.JournalScreen;
import app.cairn.ui.meeting.outreach.OutreachDoor;
import app.cairn.ui.meeting.page.LogDialog;
import app.cairn.ui.meeting.page.MeetingPage;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.UUID;

/// Makes the parts of « Rencontres ».
final class MeetingParts {

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final Paper paper;
  private final OutreachDoor outreach;

  MeetingParts(Workspace workspace, MeetingDoors doors, Paper paper) {
    this.workspace = workspace;
    this.doors = doors;
    this.paper = paper;
    this.outreach = new OutreachDoor(workspace, doors);
  }

  Screen face(MeetingsScreen.Face face) {
    return switch (face) {
      case BOARD -> new BoardScreen(workspace, doors);
      case AGENDA -> new AgendaScreen(workspace, doors);
      case JOURNAL -> new JournalScreen(workspace, doors, paper);
    };
  }

  /// The page of a meeting.
  Screen page(UUID meeting) {
    return new MeetingPage(workspace, doors, paper, meeting);
  }

  void write(UUID contact) {
    outreach.write(contact);
  }

  void templates() {
    outreach.templates();
  }

  void plan(UUID contact) {
    outreach.plan(contact);
  }

  void log(UUID contact) {
    new LogDialog(workspace, doors).open(contact);
  }
}
