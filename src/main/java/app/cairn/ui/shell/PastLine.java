package app.cairn.ui.shell;

/// A line in the list of what was.
sealed interface PastLine permits PastStep, PastLine.Copy {

  /// What is looked at when it is chosen.
  Past past();

  /// A copy put aside.
  record Copy(KeptCopy past) implements PastLine {}
}
