package app.cairn.ui.meeting;

import app.cairn.ui.kit.Paper;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.UUID;

/// Makes the parts of « Rencontres ».
final class MeetingParts {

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final Paper paper;

  MeetingParts(Workspace workspace, MeetingDoors doors, Paper paper) {
    this.workspace = workspace;
    this.doors = doors;
    this.paper = paper;
  }

  Screen face(MeetingsScreen.Face face) {
    return switch (face) {
      case BOARD -> new Missing();
      case AGENDA -> new Missing();
      case JOURNAL -> new Missing();
    };
  }

  /// The page of a meeting.
  Screen page(UUID meeting) {
    return new Missing();
  }

  void write(UUID contact) {}

  void plan(UUID contact) {}

  void log(UUID contact) {}
}
