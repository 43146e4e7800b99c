package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.ui.kit.Workspace;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The map by keyboard: Tab a child, Enter a sibling, F2 or typing renames, arrows walk, Ctrl and
/// arrows push, Space folds, Del removes, Escape goes back to me. JavaFX thread.
public final class MapKeys {

  private static final double STEP = 60;

  /// What the keys ask of the room.
  public interface Room {

    /// Asks whom the one chosen knows.
    void tie();

    /// Leaves the map for what comes after it.
    void leave();
  }

  private final Workspace workspace;
  private final MapPane pane;
  private final MapCursor cursor;
  private final MapViewModel model;
  private final MapGestures gestures;
  private final NameEditor editor;
  private final Room room;

  MapKeys(
      Workspace workspace,
      MapPane pane,
      MapCursor cursor,
      MapViewModel model,
      MapGestures gestures,
      NameEditor editor,
      Room room) {
    this.workspace = workspace;
    this.pane = pane;
    this.cursor = cursor;
    this.model = model;
    this.gestures = gestures;
    this.editor = editor;
    this.room = room;
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    pane.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (pane.plan() == null || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean done = event.isShortcutDown() ? pushed(event.getCode()) : plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean pushed(KeyCode code) {
    Spot spot = cursor.spot();
    Plan plan = pane.plan();
    switch (code) {
      case UP -> gestures.push(spot, -1, plan);
      case DOWN -> gestures.push(spot, 1, plan);
      case LEFT -> gestures.level(spot, spot.side() > 0, plan);
      case RIGHT -> gestures.level(spot, spot.side() < 0, plan);
      case L -> room.tie();
      case A -> cursor.all(model.lit().get());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    Spot spot = cursor.spot();
    switch (event.getCode()) {
      case TAB -> {
        if (event.isShiftDown()) {
          return false;
        }
        child(spot);
      }
      case ENTER -> sibling(spot, event.isShiftDown());
      case F2 -> rename(spot, null);
      case SPACE -> fold(spot);
      case DELETE -> remove();
      case ESCAPE -> home();
      case F6 -> room.leave();
      case LEFT, RIGHT, UP, DOWN -> walk(event.getCode(), event.isShiftDown());
      case ADD -> pane.zoom(1.2, pane.getWidth() / 2, pane.getHeight() / 2);
      case SUBTRACT -> pane.zoom(1 / 1.2, pane.getWidth() / 2, pane.getHeight() / 2);
      case PAGE_UP -> pane.move(pane.view().get().panned(0, pane.getHeight() * 0.8));
      case PAGE_DOWN -> pane.move(pane.view().get().panned(0, -pane.getHeight() * 0.8));
      case HOME -> pane.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Typing a letter begins to rename with it.
  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    if (pane.plan() == null
        || event.isShortcutDown()
        || event.isAltDown()
        || cursor.chosen().size() > 1
        || letter.isEmpty()
        || letter.charAt(0) <= ' '
        || letter.charAt(0) == 0x7F) {
      return;
    }
    rename(cursor.spot(), letter);
    event.consume();
  }

  private void walk(KeyCode code, boolean extending) {
    Optional<Spot> next = cursor.towards(code);
    if (next.isPresent()) {
      cursor.go(next.get(), extending);
      pane.reveal(next.get());
    } else {
      View view = pane.view().get();
      pane.move(
          switch (code) {
            case LEFT -> view.panned(STEP, 0);
            case RIGHT -> view.panned(-STEP, 0);
            case UP -> view.panned(0, STEP);
            default -> view.panned(0, -STEP);
          });
    }
  }

  private void home() {
    cursor.go(pane.plan().me(), false);
    if (model.alone().get() != null) {
      model.alone().set(null);
    }
    pane.reveal(pane.plan().me());
  }

  /// Shows the one branch in which one stands; all of the map again, where one is shown.
  void toggleAlone() {
    if (model.alone().get() != null) {
      model.alone().set(null);
      pane.fit();
      return;
    }
    Spot up = cursor.spot();
    while (up.parent() != null && up.node().kind() != MapNode.Kind.CIRCLE) {
      up = up.parent();
    }
    if (up.node().kind() == MapNode.Kind.CIRCLE) {
      model.alone().set(up.node().key());
      pane.fit();
    }
  }

  private void fold(Spot spot) {
    if (spot.node().kind() != MapNode.Kind.ME && spot.node().people() > 0) {
      model.fold(spot.node().key());
    }
  }

  /// Takes away what is chosen, and goes on to what stands beside it.
  void remove() {
    Set<UUID> chosen = cursor.chosen();
    if (!chosen.isEmpty() && gestures.writable()) {
      Optional<Spot> beside = cursor.beside(chosen);
      Spot around = cursor.around();
      gestures.remove(chosen);
      beside.ifPresentOrElse(
          next -> cursor.goTo(next.node().key()), () -> cursor.standOn(around.node().key()));
    }
  }

  /// Renames what the cursor is on.
  void rename(Spot spot, String typed) {
    if (gestures.writable()
        && spot.node().kind() != MapNode.Kind.ME
        && spot.node().entity() != null) {
      pane.reveal(spot);
      editor.rename(spot, pane.view().get(), typed, name -> gestures.rename(spot.node(), name));
    }
  }

  /// Names what hangs from `spot`: a circle from me, a person from the rest.
  void child(Spot spot) {
    hang(spot, prompt(spot.node()), name -> gestures.addUnder(spot.node(), name), this::again);
  }

  /// Names a person who hangs from `spot`; from me, one of no circle.
  void person(Spot spot) {
    if (spot.node().kind() != MapNode.Kind.ME) {
      child(spot);
      return;
    }
    hang(
        spot,
        workspace.say("network.map.newPerson"),
        gestures::addPerson,
        () -> another(cursor.spot()));
  }

  /// Until the map has followed one still stands on me.
  private void another(Spot spot) {
    if (spot.node().kind() == MapNode.Kind.ME) {
      person(spot);
    } else {
      sibling(spot, false);
    }
  }

  private void hang(Spot spot, String prompt, Function<String, Optional<UUID>> add, Runnable next) {
    if (!gestures.writable()) {
      return;
    }
    if (model.folded().get().contains(spot.node().key())) {
      model.fold(spot.node().key());
    }
    View view = pane.view().get();
    double x = spot.side() > 0 ? view.x(spot.end()) + 34 : view.x(spot.end()) - 234;
    if (spot.stone()) {
      x = view.x(spot.x()) + 50;
    }
    editor.begin(x, view.y(spot.y()), "", prompt, name -> arrived(add.apply(name)), next);
  }

  /// Names somebody beside `spot`.
  void sibling(Spot spot, boolean before) {
    if (spot.node().kind() == MapNode.Kind.ME) {
      child(spot);
      return;
    }
    if (!gestures.writable()) {
      return;
    }
    View view = pane.view().get();
    double x = spot.side() > 0 ? view.x(spot.x()) : view.x(spot.x()) - 200;
    double y = view.y(before ? spot.top() : spot.bottom()) + (before ? -14 : 14);
    MapNode parent = spot.node().kind() == MapNode.Kind.GROUP ? spot.node() : spot.parent().node();
    editor.begin(
        x,
        y,
        "",
        prompt(parent),
        name -> arrived(gestures.addBeside(spot, name, before)),
        this::again);
  }

  /// Several names one after the other: Enter goes on.
  private void again() {
    sibling(cursor.spot(), false);
  }

  private String prompt(MapNode parent) {
    return workspace.say(
        parent.kind() == MapNode.Kind.ME ? "network.map.newCircle" : "network.map.newPerson");
  }

  private void arrived(Optional<UUID> added) {
    added.ifPresent(
        id -> {
          Consumer<Spot> seen =
              spot -> {
                cursor.go(spot, false);
                pane.reveal(spot);
              };
          cursor.whenThere(id, seen);
        });
  }
}
