package app.cairn.support;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/// Looks for what the keyboard reaches and a screen reader could not call by name.
public final class NameChecks {

  private NameChecks() {}

  /// One sentence for each control without a name. JavaFX thread.
  public static List<String> nameless(Scene scene) {
    List<String> found = new ArrayList<>();
    walk(scene.getRoot(), found);
    return found;
  }

  private static void walk(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    // A scroll pane is a place, not a control: what stands in it has names.
    if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !named(node)) {
      found.add("no accessible name: " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  private static boolean named(Node node) {
    String name = node.getAccessibleText();
    return name != null && !name.isBlank()
        || node instanceof Labeled label && label.getText() != null && !label.getText().isBlank();
  }
}
