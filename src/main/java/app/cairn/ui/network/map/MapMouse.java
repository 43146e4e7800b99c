package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapNode;
import app.cairn.map.Spot;
import app.cairn.map.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The map by mouse and by two fingers: a drag beside things pans, the wheel zooms, a drag of
/// somebody hangs them elsewhere, with Alt or Ctrl+Shift puts them there by hand, with Shift draws
/// a lasso. JavaFX thread.
final class MapMouse {

  private static final double SLACK = 5;
  private static final double NOTCH = 1.0015;

  private enum Drag {
    NONE,
    PAN,
    LASSO,
    MOVE,
    PIN,
    /// Given up: nothing more until the button goes up.
    GIVEN_UP
  }

  private final MapPane pane;
  private final MapCursor cursor;
  private final MapGestures gestures;
  private final MapKeys keys;
  private final Rectangle lasso = new Rectangle();
  private final BiConsumer<Spot, MouseEvent> menu;
  private final Runnable showTarget;
  private Drag drag = Drag.NONE;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;
  private Spot pressed;
  private String last;
  private Spot target;

  /// @param over where the lasso is drawn
  /// @param menu shows what can be done with a spot
  /// @param showTarget draws where a drag would drop
  MapMouse(
      MapPane pane,
      Pane over,
      MapCursor cursor,
      MapGestures gestures,
      MapKeys keys,
      BiConsumer<Spot, MouseEvent> menu,
      Runnable showTarget) {
    this.pane = pane;
    this.cursor = cursor;
    this.gestures = gestures;
    this.keys = keys;
    this.menu = menu;
    this.showTarget = showTarget;
    lasso.getStyleClass().add("map-lasso");
    lasso.setManaged(false);
    lasso.setMouseTransparent(true);
    lasso.setVisible(false);
    over.getChildren().add(lasso);
    pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    pane.addEventHandler(
        ZoomEvent.ZOOM, event -> pane.zoom(event.getZoomFactor(), event.getX(), event.getY()));
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /// The key of what a drag would drop into; null for none.
  String target() {
    return target == null ? null : target.node().key();
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    pressX = event.getX();
    pressY = event.getY();
    lastX = pressX;
    lastY = pressY;
    drag = Drag.NONE;
    pressed = pane.at(event.getX(), event.getY()).orElse(null);
    if (event.getClickCount() == 2 && last != null && pane.plan() != null) {
      // The first of two clicks may have moved the map.
      pressed = pane.plan().spot(last).orElse(pressed);
    }
    if (pressed != null && area(pressed)) {
      // One drags the paper of an area, not the area.
      pressed =
          event.getClickCount() > 1 || event.getButton() == MouseButton.SECONDARY ? pressed : null;
    }
    if (event.getButton() == MouseButton.SECONDARY && pressed != null) {
      if (pressed.node().entity() == null || !cursor.chosen().contains(pressed.node().entity())) {
        cursor.go(pressed, false);
      }
      menu.accept(pressed, event);
    }
    event.consume();
  }

  private static boolean area(Spot spot) {
    return spot.stone() && spot.node().kind() == MapNode.Kind.CIRCLE;
  }

  private void choose(MouseEvent event) {
    if (event.isShortcutDown()) {
      cursor.toggle(pressed);
    } else {
      cursor.go(pressed, event.isShiftDown());
      if (event.getClickCount() == 2) {
        keys.rename(cursor.spot(), null);
      }
    }
  }

  private void drag(MouseEvent event) {
    if (drag == Drag.NONE && (event.isPrimaryButtonDown() || event.isMiddleButtonDown())) {
      if (Math.hypot(event.getX() - pressX, event.getY() - pressY) < SLACK) {
        return;
      }
      drag = begin(event);
    }
    switch (drag) {
      case PAN -> pane.move(pane.view().get().panned(event.getX() - lastX, event.getY() - lastY));
      case LASSO -> stretch(event);
      case MOVE -> seek(event);
      case PIN -> pane.setCursor(Cursor.MOVE);
      case NONE, GIVEN_UP -> {}
    }
    lastX = event.getX();
    lastY = event.getY();
    event.consume();
  }

  private Drag begin(MouseEvent event) {
    if (event.isMiddleButtonDown()) {
      return Drag.PAN;
    }
    boolean somebody = pressed != null && pressed.node().kind() != MapNode.Kind.ME;
    // Where Alt drags the window itself, Ctrl and Shift are left.
    boolean byHand = event.isAltDown() || event.isShortcutDown() && event.isShiftDown();
    if (somebody && gestures.writable() && byHand) {
      return Drag.PIN;
    }
    if (event.isShiftDown()) {
      lasso.setVisible(true);
      return Drag.LASSO;
    }
    if (somebody && gestures.writable() && pressed.node().kind() == MapNode.Kind.PERSON) {
      pane.setCursor(Cursor.CLOSED_HAND);
      return Drag.MOVE;
    }
    pane.setCursor(Cursor.CLOSED_HAND);
    return Drag.PAN;
  }

  private void stretch(MouseEvent event) {
    lasso.setX(Math.min(pressX, event.getX()));
    lasso.setY(Math.min(pressY, event.getY()));
    lasso.setWidth(Math.abs(event.getX() - pressX));
    lasso.setHeight(Math.abs(event.getY() - pressY));
  }

  private void seek(MouseEvent event) {
    Optional<Spot> under = pane.at(event.getX(), event.getY());
    Spot next = under.filter(spot -> gestures.takes(moved(), spot)).orElse(null);
    if (next != target) {
      target = next;
      showTarget.run();
    }
  }

  private Set<UUID> moved() {
    Set<UUID> chosen = cursor.chosen();
    return chosen.contains(pressed.node().entity()) ? chosen : Set.of(pressed.node().entity());
  }

  private void release(MouseEvent event) {
    Drag done = drag;
    drag = Drag.NONE;
    pane.setCursor(Cursor.DEFAULT);
    switch (done) {
      case LASSO -> {
        lasso.setVisible(false);
        caught();
      }
      case MOVE -> {
        Spot into = target;
        target = null;
        showTarget.run();
        if (into != null) {
          gestures.move(moved(), into);
        }
      }
      case PIN -> {
        View view = pane.view().get();
        // What one puts somewhere stays under the hand: the camera does not follow.
        pane.moveTo(view);
        double dx = (event.getX() - pressX) / view.scale();
        gestures.pin(pressed, dx, (event.getY() - pressY) / view.scale());
      }
      case NONE -> {
        if (event.getButton() == MouseButton.PRIMARY) {
          clicked(event);
        }
      }
      case PAN, GIVEN_UP -> {}
    }
    event.consume();
  }

  /// Whom one presses is chosen when the button is let go: the card that opens moves the map, and a
  /// drag would go on over others. A click beside everything chooses nothing.
  private void clicked(MouseEvent event) {
    Optional<Spot> there =
        pressed == null ? pane.at(event.getX(), event.getY()) : Optional.of(pressed);
    pressed = there.orElse(null);
    last = there.map(spot -> spot.node().key()).orElse(null);
    if (pressed != null) {
      choose(event);
    } else if (!event.isShortcutDown() && !event.isShiftDown()) {
      cursor.choose(List.of());
    }
  }

  /// Chooses those whose dot, or the middle of whose name, is in the lasso.
  private void caught() {
    View view = pane.view().get();
    Box box =
        new Box(
            view.mapX(lasso.getX()),
            view.mapY(lasso.getY()),
            view.mapX(lasso.getX() + lasso.getWidth()),
            view.mapY(lasso.getY() + lasso.getHeight()));
    boolean named = MapDrawing.names(view);
    List<UUID> people = new ArrayList<>();
    pane.plan()
        .people(
            box,
            spot -> {
              if (box.holds(spot.x(), spot.y())
                  || named && box.holds((spot.x() + spot.end()) / 2, spot.y())) {
                people.add(spot.node().entity());
              }
            });
    cursor.choose(people);
  }

  private void hover(MouseEvent event) {
    Optional<Spot> under = pane.at(event.getX(), event.getY());
    boolean hand = under.isPresent() && !area(under.get());
    pane.setCursor(hand ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void scroll(ScrollEvent event) {
    if (event.isInertia() && drag != Drag.NONE) {
      return;
    }
    boolean fingers = event.getTouchCount() > 0 || event.isDirect();
    if ((fingers || event.isShiftDown()) && !event.isShortcutDown()) {
      pane.move(pane.view().get().panned(event.getDeltaX(), event.getDeltaY()));
    } else if (event.getDeltaY() != 0) {
      pane.zoom(Math.pow(NOTCH, event.getDeltaY() * 3), event.getX(), event.getY());
    }
    event.consume();
  }

  /// Escape in the middle of a drag leaves everything where it was.
  private void escape(KeyEvent event) {
    if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE && drag != Drag.NONE) {
      drag = Drag.GIVEN_UP;
      target = null;
      lasso.setVisible(false);
      pane.setCursor(Cursor.DEFAULT);
      showTarget.run();
      event.consume();
    }
  }
}
