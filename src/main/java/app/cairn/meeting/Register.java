package app.cairn.meeting;

/// How one turns to somebody: what a message that one begins from takes for granted.
public enum Register {
  /// Somebody made one know them: their name opens the message.
  INTRODUCED,
  /// « vous »
  COURTEOUS,
  /// « tu »
  CLOSE,
  /// Said aloud, on the telephone or face to face.
  SPOKEN
}
