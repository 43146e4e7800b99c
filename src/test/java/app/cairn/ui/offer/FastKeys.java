package app.cairn.ui.offer;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Somebody who types faster than the window draws: every key goes where the focus is at that very
/// moment, and no pulse comes between them. JavaFX thread.
record FastKeys(Scene scene) {

  /// Types `words`; a line end is the Enter key.
  void write(String words) {
    words.chars().forEach(c -> press(code(c), (char) c));
  }

  void press(KeyCode code) {
    press(code, code == KeyCode.ENTER ? '\n' : KeyEvent.CHAR_UNDEFINED.charAt(0));
  }

  private static KeyCode code(int letter) {
    return switch (letter) {
      case '\n' -> KeyCode.ENTER;
      case ' ' -> KeyCode.SPACE;
      default -> KeyCode.UNDEFINED;
    };
  }

  private void press(KeyCode code, char letter) {
    String typed = letter == '\n' ? "\r" : String.valueOf(letter);
    send(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
    if (letter != KeyEvent.CHAR_UNDEFINED.charAt(0)) {
      send(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED);
    }
    send(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
  }

  private void send(EventType<KeyEvent> type, String typed, KeyCode code) {
    Event.fireEvent(
        scene.getFocusOwner(), new KeyEvent(type, typed, "", code, false, false, false, false));
  }
}
