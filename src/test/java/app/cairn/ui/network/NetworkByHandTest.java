package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.dossier.Dossier;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.network.Moves;
import app.cairn.network.Pin;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import java.util.List;
import java.util.stream.StreamSupport;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Places chosen by hand, and the menu of what one presses.
@ExtendWith(ApplicationExtension.class)
class NetworkByHandTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private Spot half(int side) {
    return map().plan().branches().stream()
        .filter(spot -> spot.node().label().equals("Travail") && spot.side() == side)
        .findFirst()
        .orElseThrow();
  }

  private void dragByHand(Spot spot, double dx, double dy, KeyCode... held) {
    Point2D from = at((spot.left() + spot.right()) / 2, (spot.top() + spot.bottom()) / 2);
    Point2D to = from.add(dx, dy);
    robot.press(held).moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY).release(held);
    settle();
  }

  @Test
  void eachHalfOfACircleKeepsItsOwnPlaceAndTheMapStaysUnderTheHand(FxRobot with) {
    open(with, workOnBothSides());
    for (int side : new int[] {-1, 1}) {
      View view = map().view().get();
      Spot moved = half(side);
      Spot other = half(-side);

      dragByHand(moved, side * 20, 40, KeyCode.ALT);

      assertThat(map().view().get()).isEqualTo(view);
      assertThat(half(-side)).hasToString(other.toString());
      double scale = view.scale();
      assertThat(half(side).x()).isCloseTo(moved.x() + side * 20 / scale, within(3 / scale));
      assertThat(half(side).y()).isCloseTo(moved.y() + 40 / scale, within(3 / scale));
    }
  }

  @Test
  void whereAltMovesTheWindowControlAndShiftPutSomebodyByHand(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Spot paul = spot("Paul Kermadec");

    dragByHand(paul, 20, 40, KeyCode.CONTROL, KeyCode.SHIFT);

    assertThat(dossier().all(Pin.KIND)).extracting(Pin::node).contains(paul.node().key());
    assertThat(spot("Paul Kermadec").y()).isGreaterThan(paul.y() + 20);
  }

  @Test
  void aCircleGoesBackToItsPlaceWithAllThatHangsFromIt(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    Spot paul = spot("Paul Kermadec");
    Spot circle = paul.parent().parent();
    List<String> places = places();
    for (Spot moved : List.of(paul, circle)) {
      robot.interact(
          () -> people.session.perform(Moves.pinned(dossier(), moved.pinKey(), 300, 90)));
    }
    robot.interact(() -> screen.reveal(circle.node().entity()));
    settle();

    run("network-unpin");

    assertThat(dossier()).isEqualTo(before);
    assertThat(places()).isEqualTo(places);
  }

  private List<String> places() {
    return StreamSupport.stream(map().plan().spots().spliterator(), false)
        .map(Spot::toString)
        .toList();
  }

  @Test
  void theMenuOpensWhereThePressedOneStandsOnceTheCardIsThere(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Point2D before = at("Paul Kermadec");

    robot.rightClickOn(before);
    settle();

    Window menu =
        Window.getWindows().stream()
            .filter(window -> window instanceof ContextMenu && window.isShowing())
            .findFirst()
            .orElseThrow();
    Point2D paul = at("Paul Kermadec");
    assertThat(paul.distance(before)).as("the map makes room").isGreaterThan(40);
    assertThat(((ContextMenu) menu).getAnchorX()).isCloseTo(paul.getX(), within(12.0));
    assertThat(((ContextMenu) menu).getAnchorY()).isCloseTo(paul.getY(), within(12.0));
  }

  private void run(String action) {
    robot.interact(
        () -> screen.actions().stream().filter(a -> a.id().equals(action)).forEach(Action::run));
    settle();
  }
}
