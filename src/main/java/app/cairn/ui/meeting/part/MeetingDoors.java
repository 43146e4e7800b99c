package app.cairn.ui.meeting.part;

import java.util.UUID;

/// What a part of « Rencontres » may ask of the room around it. JavaFX thread.
public interface MeetingDoors {

  /// Shows the page of a meeting, on the tab that fits how far it is.
  void open(UUID meeting);

  /// Leaves the page of a meeting for the face one came from.
  void back();

  /// Prepares a message to somebody, or takes up the one being prepared.
  ///
  /// @param contact null asks for whom first
  void write(UUID contact);

  /// Sets a date with somebody.
  ///
  /// @param contact null asks with whom first
  void plan(UUID contact);

  /// Notes something that was heard outside of any meeting: the log is shown.
  void note();

  /// Notes a meeting that took place already.
  ///
  /// @param contact null asks with whom first
  void log(UUID contact);
}
