package app.cairn.meeting;

/// How one meets.
public enum MeetingChannel {
  VIDEO,
  FACE_TO_FACE,
  PHONE
}
