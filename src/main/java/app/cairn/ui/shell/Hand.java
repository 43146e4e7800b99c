package app.cairn.ui.shell;

import app.cairn.ui.kit.WrittenInPlace;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Where the keyboard was, so that it is there again when the same screen is made anew (in another
/// language, at another time).
///
/// @param id of what had the focus; null when that has no name
/// @param open what was being written in, as it is called while it is read: it is to be opened
///   again; null where one wrote in a field that is always there, or nowhere
/// @param caret where one was writing
record Hand(String id, String open, int caret) {

  static Hand of(Scene scene) {
    Node owner = scene.getFocusOwner();
    return new Hand(
        owner == null ? null : owner.getId(),
        owner instanceof TextInputControl ? openedAround(owner) : null,
        owner instanceof TextInputControl field ? field.getCaretPosition() : 0);
  }

  private static String openedAround(Node field) {
    Node node = field.getParent();
    while (node != null && !(node instanceof WrittenInPlace)) {
      node = node.getParent();
    }
    return node == null ? null : node.getId();
  }

  /// Puts the focus back where it was, if that is there again; else leaves it where it is.
  void resume(Scene scene) {
    // What scrolls has its parts only once it is dressed.
    scene.getRoot().applyCss();
    if (open != null && scene.lookup("#" + open) instanceof WrittenInPlace words) {
      words.write(caret);
      return;
    }
    Node node = id == null ? null : scene.lookup("#" + id);
    if (node != null) {
      node.requestFocus();
      if (node instanceof TextInputControl field) {
        field.positionCaret(Math.min(caret, field.getLength()));
      }
    }
  }
}
