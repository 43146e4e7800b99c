package app.cairn.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Brings a place into view, and keeps the view still. JavaFX thread.
public final class Scrolling {

  /// Left free around the place.
  private static final double AIR = 24;

  private Scrolling() {}

  /// Scrolls the panes around `node` as little as it takes for `place`, in the coordinates of
  /// `node`, to be seen; nothing when it stands in no scroll pane.
  public static void show(Node node, Bounds place) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroller && scroller.getContent() != null) {
        show(scroller, node, place);
      }
    }
  }

  /// The nearest pane that scrolls `node`; null when it stands in none.
  static ScrollPane around(Node node) {
    Node each = node.getParent();
    while (each != null && !(each instanceof ScrollPane)) {
      each = each.getParent();
    }
    return (ScrollPane) each;
  }

  /// Puts `content` in `pane`, as wide whether the scroll bar shows or not: the bar lies over the
  /// content’s right padding, and nothing moves aside when a text grows by a line.
  public static void steady(ScrollPane pane, Region content) {
    StackPane frame = new StackPane(content);
    frame.setAlignment(Pos.TOP_LEFT);
    pane.setContent(frame);
    pane.viewportBoundsProperty()
        .addListener(
            (_, _, seen) -> {
              double bar = Math.max(0, pane.getWidth() - seen.getWidth());
              frame.setPadding(new Insets(0, -Math.min(bar, 20), 0, 0));
            });
  }

  /// Shows the top of `pane` first, though what the window gives the focus to may be below. What
  /// the person presses or scrolls to first stays where they reach for it.
  public static void fromTheTop(ScrollPane pane) {
    InvalidationListener given =
        new InvalidationListener() {
          @Override
          public void invalidated(Observable focused) {
            pane.focusWithinProperty().removeListener(this);
            FxThread.soon(() -> pane.setVvalue(pane.getVmin()));
          }
        };
    pane.focusWithinProperty().addListener(given);
    EventHandler<InputEvent> taken = _ -> pane.focusWithinProperty().removeListener(given);
    pane.addEventFilter(MouseEvent.MOUSE_PRESSED, taken);
    pane.addEventFilter(ScrollEvent.SCROLL, taken);
  }

  /// Puts the content of `pane` among its parts now. It would else join the window only when the
  /// pane is first dressed, a pulse later: until then it cannot have the focus, and whoever asks
  /// for it is not heard.
  public static void ready(ScrollPane pane) {
    pane.setSkin(new FreshScrollPaneSkin(pane));
  }

  private static void show(ScrollPane scroller, Node node, Bounds place) {
    Bounds inside = scroller.getContent().sceneToLocal(node.localToScene(place));
    Bounds whole = scroller.getContent().getLayoutBounds();
    Bounds seen = scroller.getViewportBounds();
    if (inside != null) {
      scroller.setVvalue(
          shown(
              scroller.getVvalue(),
              whole.getHeight() - seen.getHeight(),
              seen.getHeight(),
              inside.getMinY(),
              inside.getMaxY()));
      scroller.setHvalue(
          shown(
              scroller.getHvalue(),
              whole.getWidth() - seen.getWidth(),
              seen.getWidth(),
              inside.getMinX(),
              inside.getMaxX()));
    }
  }

  /// The value of a scroll bar, from 0 to 1, at which `from` to `to` is seen: as near to `now` as
  /// can be, its beginning rather than its end.
  private static double shown(double now, double room, double seen, double from, double to) {
    if (room <= 0) {
      return now;
    }
    double top = now * room;
    double wanted = to + AIR > top + seen ? to + AIR - seen : top;
    if (from - AIR < wanted) {
      wanted = from - AIR;
    }
    return wanted == top ? now : Math.clamp(wanted / room, 0, 1);
  }
}
