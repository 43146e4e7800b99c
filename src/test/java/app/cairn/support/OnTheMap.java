package app.cairn.support;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.ui.network.map.MapPane;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;

/// A hand on the map of the network, which finds names where they are drawn.
public final class OnTheMap {

  private final Person person;

  public OnTheMap(Person person) {
    this.person = person;
  }

  /// Clicks a name.
  public Person clicks(String name) {
    person.clickOn(at(name));
    person.app().settle();
    return person;
  }

  /// Opens the menu of a name.
  public Person opens(String name) {
    person.rightClickOn(at(name));
    person.app().settle();
    return person;
  }

  /// Clicks where nothing stands.
  public void clicksBeside() {
    person.clickOn(pane().localToScreen(12, 12));
    person.app().settle();
  }

  public void drags(String name, String onto) {
    Point2D from = at(name);
    Point2D to = at(onto);
    person.moveTo(from).press(MouseButton.PRIMARY);
    person.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
    person.app().settle();
  }

  public void standsThere(String name) {
    person.app().await(() -> spot(name).isPresent(), "the map does not show " + name);
  }

  public void isGone(String name) {
    person.app().await(() -> spot(name).isEmpty(), "the map still shows " + name);
  }

  /// Waits until `name` hangs from the person called `door`; empty: from nobody.
  public void standsBehind(String name, String door) {
    person
        .app()
        .await(
            () -> spot(name).map(OnTheMap::door).filter(door::equals).isPresent(),
            name + " does not stand behind " + door);
  }

  /// Waits until that many people are there.
  public void holds(int people) {
    person
        .app()
        .await(
            () -> plan().filter(plan -> plan.me().node().people() == people).isPresent(),
            "there are not " + people);
  }

  private static String door(Spot spot) {
    MapNode up = spot.parent().node();
    return up.kind() == MapNode.Kind.PERSON ? up.label() : "";
  }

  private Point2D at(String name) {
    standsThere(name);
    AtomicReference<Point2D> place = new AtomicReference<>();
    App.onFx(
        () -> {
          Spot spot = spot(name).orElseThrow();
          View view = pane().view().get();
          double x = view.x((spot.left() + spot.right()) / 2);
          double y = view.y((spot.top() + spot.bottom()) / 2);
          place.set(pane().localToScreen(x, y));
        });
    return place.get();
  }

  private Optional<Spot> spot(String name) {
    return plan()
        .flatMap(
            plan -> {
              for (Spot spot : plan.spots()) {
                if (spot.node().label().equals(name)) {
                  return Optional.of(spot);
                }
              }
              return Optional.empty();
            });
  }

  private Optional<Plan> plan() {
    return Optional.ofNullable(pane()).map(MapPane::plan);
  }

  private MapPane pane() {
    return (MapPane) person.app().stage().getScene().lookup("#network-map");
  }
}
