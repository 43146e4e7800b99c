package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.TextWidths;
import app.cairn.map.View;
import java.util.function.BiConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// The whole map, small, and a frame around what is seen; a press looks there. Hidden while all of
/// it is seen anyway. JavaFX thread.
final class MiniMap extends StackPane {

  private static final double WIDTH = 108;
  private static final double HEIGHT = 70;

  /// A map is at least so many times as wide as its small one.
  private static final double LEAST_BESIDE = 4;

  private final Surface surface = new Surface();
  private final Rectangle frame = new Rectangle();
  private final MapDrawing drawing;
  private View whole;

  /// @param look goes to a point of the map
  MiniMap(TextWidths widths, BiConsumer<Double, Double> look) {
    drawing = new MapDrawing(widths);
    getStyleClass().add("mini-map");
    setId("mini-map");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    frame.getStyleClass().add("mini-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(surface, frame);
    addEventHandler(
        MouseEvent.ANY,
        event -> {
          boolean pressed =
              event.getEventType() == MouseEvent.MOUSE_PRESSED
                  || event.getEventType() == MouseEvent.MOUSE_DRAGGED;
          if (pressed && whole != null) {
            look.accept(
                whole.mapX(event.getX() - surface.getLayoutX()),
                whole.mapY(event.getY() - surface.getLayoutY()));
          }
          event.consume();
        });
  }

  /// Draws the map anew; seldom.
  void show(Plan plan, MapScene scene) {
    whole = View.fitting(plan.bounds(), WIDTH, HEIGHT, 3, 1);
    MapScene bare =
        new MapScene(
            scene.look(),
            scene.colouring(),
            scene.today(),
            java.util.Set.of(),
            null,
            null,
            java.util.List.of(),
            java.util.List.of(),
            null,
            false);
    surface.begin(WIDTH, HEIGHT, 0);
    drawing.draw(surface, plan, whole, bare);
    surface.end();
  }

  /// Frames what the camera sees of it.
  void follow(View view, Box bounds) {
    Box seen = view.box();
    boolean all =
        seen.left() <= bounds.left()
            && seen.right() >= bounds.right()
            && seen.top() <= bounds.top()
            && seen.bottom() >= bounds.bottom();
    // Beside a card on a small screen it would cover what it is a map of.
    setVisible(!all && whole != null && view.width() >= LEAST_BESIDE * WIDTH);
    if (whole == null) {
      return;
    }
    double left = Math.clamp(whole.x(seen.left()), 0, WIDTH);
    double top = Math.clamp(whole.y(seen.top()), 0, HEIGHT);
    double right = Math.clamp(whole.x(seen.right()), 0, WIDTH);
    double bottom = Math.clamp(whole.y(seen.bottom()), 0, HEIGHT);
    frame.setX(surface.getLayoutX() + left);
    frame.setY(surface.getLayoutY() + top);
    frame.setWidth(Math.max(3, right - left));
    frame.setHeight(Math.max(3, bottom - top));
  }
}
