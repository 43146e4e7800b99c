package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.Spot;
import app.cairn.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Several people chosen at once on the map.
@ExtendWith(ApplicationExtension.class)
class NetworkChoosingTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  /// Takes away who is chosen, and brings them back.
  private List<String> chosen() {
    List<String> gone = new ArrayList<>(names());
    robot.interact(() -> map().requestFocus());
    type(KeyCode.DELETE);
    gone.removeAll(names());
    robot.interact(people.session::undo);
    settle();
    return gone;
  }

  @Test
  void aLassoAroundNamesChoosesWhoBearsThem(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.interact(() -> map().zoom(1.1 / map().view().get().scale(), 600, 400));
    for (String name : List.of("Karim Haddad", "Joël Madec")) {
      robot.interact(() -> map().reveal(spot(name)));
      settle();
      Spot spot = spot(name);
      double near = spot.x() + spot.side() * 4;
      double far = spot.end() + spot.side() * 4;
      Point2D from = at(near, spot.y() - 7);

      robot.press(KeyCode.SHIFT).moveTo(from).press(MouseButton.PRIMARY);
      robot.moveTo(from.add(spot.side() * 9, 3)).moveTo(at(far, spot.y() + 7));
      robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
      settle();

      assertThat(chosen()).containsExactly(name);
    }
  }

  @Test
  void everybodyIsEverybodyThatASearchLeaves(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn("#network-search");
    write("haddad");
    robot.interact(() -> map().requestFocus());

    press(KeyCode.CONTROL, KeyCode.A);

    assertThat(chosen()).containsExactly("Karim Haddad");
  }
}
