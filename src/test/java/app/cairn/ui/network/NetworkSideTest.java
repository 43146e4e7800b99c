package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Theme;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The card of who is chosen comes while a panel is open, too.
@ExtendWith(ApplicationExtension.class)
class NetworkSideTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void whoIsChosenInAPanelHasTheirCardBesideIt(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH), Theme.LIGHT, 1500, 800, 1);
    for (String panel : new String[] {"doors", "awakening"}) {
      run("network-" + panel);
      String first = cardOf();
      assertThat(sees("#" + panel + "-panel")).isTrue();

      type(KeyCode.DOWN);

      assertThat(focused().getId()).isEqualTo(panel + "-list");
      assertThat(cardOf()).isNotEmpty().isNotEqualTo(first);
    }
    robot.clickOn("#awakening-close");
    settle();
    assertThat(sees("#awakening-panel")).isFalse();
    assertThat(cardOf()).isNotEmpty();
  }

  @Test
  void whereThereIsNoRoomForBothASwitchLeadsToTheCardAndBack(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH), Theme.LIGHT, 1000, 700, 1);
    run("network-doors");
    assertThat(sees("#doors-panel")).isTrue();
    assertThat(sees("#person-name")).isFalse();

    robot.clickOn("#network-side-card");
    settle();
    assertThat(cardOf()).isNotEmpty();
    assertThat(sees("#doors-panel")).isFalse();

    robot.clickOn("#network-side-list");
    settle();
    assertThat(sees("#doors-panel")).isTrue();

    robot.interact(map()::requestFocus);
    type(KeyCode.F6);
    assertThat(sees("#person-name")).isTrue();
  }

  private String cardOf() {
    return sees("#person-name")
        ? robot.lookup("#person-name").queryTextInputControl().getText()
        : "";
  }

  private boolean sees(String id) {
    return robot.lookup(id).<Node>queryAll().stream().anyMatch(NetworkSideTest::shown);
  }

  private static boolean shown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void run(String action) {
    robot.interact(
        () -> screen.actions().stream().filter(a -> a.id().equals(action)).forEach(Action::run));
    settle();
  }
}
