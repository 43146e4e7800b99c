package app.cairn.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Shows where the keyboard is though nobody came there by Tab: whoever enters a room by its
/// shortcut sees where they begin. For stylesheets, `:focus-shown`. JavaFX thread.
public final class ShownFocus {

  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-shown");

  private ShownFocus() {}

  /// Marks `node`, which has the focus, until it goes elsewhere; nothing where it has it not.
  public static void on(Node node) {
    if (!node.isFocused()) {
      return;
    }
    node.pseudoClassStateChanged(SHOWN, true);
    node.focusedProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(
                  ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
                node.pseudoClassStateChanged(SHOWN, false);
                focused.removeListener(this);
              }
            });
  }
}
