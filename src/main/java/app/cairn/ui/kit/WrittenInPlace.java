package app.cairn.ui.kit;

/// What is read as text, and becomes a field where one writes. JavaFX thread.
public interface WrittenInPlace {

  /// Opens it where it stands, and puts the caret there; at the end where `caret` is beyond.
  void write(int caret);
}
