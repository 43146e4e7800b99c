package app.cairn.insight;

/// The answer to the question of a [Trial], for one person.
public enum Outcome {
  /// Not known yet.
  OPEN,
  YES,
  NO
}
