package app.cairn.meeting;

/// How far a meeting is.
public enum MeetingState {
  PLANNED,
  HELD,
  /// It did not take place; kept, because what was prepared may serve again.
  CANCELLED
}
