package app.cairn.meeting;

/// What came back to an [Outreach]. A refusal is an answer: nobody is asked again because of it.
public enum Answer {
  /// Nothing yet.
  NONE,
  YES,
  /// « pas maintenant »
  LATER,
  NO;

  public boolean came() {
    return this != NONE;
  }
}
