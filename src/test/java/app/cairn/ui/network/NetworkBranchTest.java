package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Spot;
import app.cairn.network.Moves;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One branch alone and a place chosen by hand, without the mouse.
@ExtendWith(ApplicationExtension.class)
class NetworkBranchTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void theBranchOfWhomOneStandsOnIsShownAloneAndAllOfTheMapAgain(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.interact(() -> screen.reveal(people.person("Anne Rivière").id()));
    settle();

    run("network-alone");
    assertThat(shows("Travail")).isTrue();
    assertThat(shows("Amis")).isFalse();

    run("network-alone");
    assertThat(shows("Amis")).isTrue();
    assertThat(focused()).isEqualTo(map());
  }

  @Test
  void whatWasPutByHandGoesBackToItsPlace(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    Dossier before = dossier();
    Spot paul = spot("Paul Kermadec");
    robot.interact(
        () -> people.session.perform(Moves.pinned(dossier(), paul.node().key(), 60, 40)));
    assertThat(spot("Paul Kermadec").y()).isEqualTo(paul.y() + 40);
    robot.interact(() -> screen.reveal(people.person("Paul Kermadec").id()));
    settle();

    run("network-unpin");

    assertThat(dossier()).isEqualTo(before);
  }

  @Test
  void bothHaveKeysOnTheCheatSheet(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    for (String id : new String[] {"network-alone", "network-unpin"}) {
      assertThat(screen.actions())
          .filteredOn(action -> action.id().equals(id))
          .singleElement()
          .satisfies(
              action ->
                  assertThat(action.shortcut())
                      .hasValueSatisfying(
                          keys -> assertThat(keys.getName()).contains(KeyCode.F7.getName())));
    }
  }

  private void run(String action) {
    robot.interact(
        () -> screen.actions().stream().filter(a -> a.id().equals(action)).forEach(Action::run));
    settle();
  }
}
