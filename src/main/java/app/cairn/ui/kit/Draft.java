package app.cairn.ui.kit;

import javafx.scene.control.TextInputControl;

/// Words typed in a dialog that nothing keeps yet. They wait here until they are used: whoever
/// closes the dialog, in whatever way, finds them on coming back. JavaFX thread.
public final class Draft {

  private String words;

  /// Puts the words that wait into `field`, or else `proposed`, and follows what is typed there.
  public void typedIn(TextInputControl field, String proposed) {
    field.setText(words == null ? proposed : words);
    field.end();
    field.textProperty().addListener((_, _, text) -> words = proposed.equals(text) ? null : text);
  }

  /// True while something was typed and not used.
  public boolean waiting() {
    return words != null;
  }

  /// Nothing waits any more.
  public void used() {
    words = null;
  }
}
