package app.cairn.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings a place into view. JavaFX thread.
public final class Scrolling {

  /// Left free around the place.
  private static final double AIR = 24;

  private Scrolling() {}

  /// Scrolls the pane around `node` as little as it takes for `place`, in the coordinates of `node`, to be seen; nothing
  /// when it stands in no scroll pane.
  public static void show(Node node, Bounds place) {
    ScrollPane scroller = around(node);
    if (scroller == null) {
      return;
    }
    Node content = scroller.getContent();
    Bounds inside = content.sceneToLocal(node.localToScene(place));
    double seen = scroller.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - seen;
    if (room <= 0) {
      return;
    }
    double top = scroller.getVvalue() * room;
    double wanted = top;
    if (inside.getMaxY() + AIR > top + seen) {
      wanted = inside.getMaxY() + AIR - seen;
    }
    if (inside.getMinY() - AIR < wanted) {
      wanted = inside.getMinY() - AIR;
    }
    if (wanted != top) {
      scroller.setVvalue(Math.clamp(wanted / room, 0, 1));
    }
  }

  private static ScrollPane around(Node node) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroller && scroller.getContent() != null) {
        return scroller;
      }
    }
    return null;
  }
}
