package app.cairn.meeting;

/// What a [MessageTemplate] may leave to be filled for each person; its name, between braces, is a
/// message.
public enum Slot {
  FIRST_NAME,
  /// Who made one know them.
  INTRODUCER,
  /// What they know well.
  SUBJECT,
  /// A shared memory, a piece of news.
  MEMORY,
  OWN_NAME,
  OWN_FIRST_NAME,
  /// The day of the message before this one.
  DATE
}
