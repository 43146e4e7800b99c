package app.cairn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.util.Subscription;

/// The look of what lies behind a dialog: as before, though all of it is out of reach. What could
/// not be used by itself bears `:off`, by which the stylesheet tells it from the rest. JavaFX
/// thread.
final class Behind {

  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final List<Subscription> followed = new ArrayList<>();

  /// Tells apart the controls under `face` from now on.
  void follow(Parent face) {
    letGo();
    for (Node child : face.getChildrenUnmodifiable()) {
      mark(child);
    }
  }

  void letGo() {
    followed.forEach(Subscription::unsubscribe);
    followed.clear();
  }

  private void mark(Node node) {
    if (node instanceof Control control) {
      followed.add(
          control.disableProperty().subscribe(off -> control.pseudoClassStateChanged(OFF, off)));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::mark);
    }
  }
}
