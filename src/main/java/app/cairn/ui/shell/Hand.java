package app.cairn.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Where the keyboard was, so that it is there again when the same screen is made anew (in another
/// language, at another time).
///
/// @param id of what had the focus; null when that has no name
/// @param caret where one was writing
record Hand(String id, int caret) {

  static Hand of(Scene scene) {
    Node owner = scene.getFocusOwner();
    return new Hand(
        owner == null ? null : owner.getId(),
        owner instanceof TextInputControl field ? field.getCaretPosition() : 0);
  }

  /// Puts the focus back where it was, if that is there again; else leaves it where it is.
  void resume(Scene scene) {
    Node node = id == null ? null : scene.lookup("#" + id);
    if (node != null) {
      node.requestFocus();
      if (node instanceof TextInputControl field) {
        field.positionCaret(Math.min(caret, field.getLength()));
      }
    }
  }
}
