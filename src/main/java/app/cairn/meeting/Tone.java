package app.cairn.meeting;

/// How a return was received.
public enum Tone {
  /// Not said.
  UNSAID,
  /// « encouragement »
  ENCOURAGING,
  /// « constructif »
  CONSTRUCTIVE,
  /// « dérangeant »: a gift.
  DISTURBING
}
