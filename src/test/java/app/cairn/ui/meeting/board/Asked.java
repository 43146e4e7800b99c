package app.cairn.ui.meeting.board;

import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The room around the board, which remembers what it was asked for.
final class Asked implements MeetingDoors {

  final List<String> doors = new ArrayList<>();

  @Override
  public void open(UUID meeting) {
    doors.add("open " + meeting);
  }

  @Override
  public void back() {
    doors.add("back");
  }

  @Override
  public void write(UUID contact) {
    doors.add("write " + contact);
  }

  @Override
  public void plan(UUID contact) {
    doors.add("plan " + contact);
  }

  @Override
  public void note() {}

  @Override
  public void log(UUID contact) {
    doors.add("log " + contact);
  }
}
