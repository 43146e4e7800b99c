package app.cairn.meeting;

/// How one asks.
public enum OutreachChannel {
  EMAIL,
  /// On a professional network, or a text message.
  MESSAGE,
  PHONE,
  FACE_TO_FACE
}
