package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Spot;
import app.cairn.network.Moves;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import javafx.scene.control.Labeled;
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
  void whomASearchFindsInOtherBranchesIsSaid(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.interact(() -> screen.reveal(people.person("Anne Rivière").id()));
    settle();
    robot.clickOn("#network-search");
    write("kermadec");
    assertThat(people.window.told()).isEmpty();

    robot.interact(() -> screen.reveal(spot("Amis").node().entity()));
    settle();
    run("network-alone");
    assertThat(people.window.told()).containsExactly("1 personne hors de cette branche.");

    run("network-alone");
    assertThat(shows("Paul Kermadec")).isTrue();
    assertThat(people.window.told()).hasSize(1);
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
  void bothHalvesOfACircleAreWalkedByKeys(FxRobot with) {
    open(with, workOnBothSides());
    robot.interact(() -> map().requestFocus());
    for (KeyCode outwards : new KeyCode[] {KeyCode.LEFT, KeyCode.RIGHT}) {
      KeyCode back = outwards == KeyCode.LEFT ? KeyCode.RIGHT : KeyCode.LEFT;
      type(outwards, outwards);
      Spot house = spot(map().getAccessibleText().split(",")[0]);
      assertThat(house.side()).isEqualTo(outwards == KeyCode.LEFT ? -1 : 1);
      type(back, outwards);
      assertThat(map().getAccessibleText()).startsWith(house.node().label());
      type(back, back);
      assertThat(map().getAccessibleText()).startsWith(map().plan().me().node().label());
    }
  }

  @Test
  void whatGoesOutOfTheOneBranchIsThoseOfItFoldedOrNotAndOfTheListEverybody(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.interact(() -> screen.reveal(people.person("Anne Rivière").id()));
    settle();
    run("network-alone");
    long there =
        map().plan().branches().stream()
            .filter(spot -> spot.node().label().equals("Travail"))
            .mapToLong(spot -> spot.node().people())
            .sum();
    String shown = "Les personnes affichées (" + there + ")";

    run("export-network");
    assertThat(robot.lookup("#export-shown").queryAs(Labeled.class).getText()).isEqualTo(shown);
    robot.interact(people.window::closeDialog);
    robot.clickOn(at("Ouest Fret"));
    type(KeyCode.SPACE);
    run("export-network");
    assertThat(robot.lookup("#export-shown").queryAs(Labeled.class).getText()).isEqualTo(shown);
    robot.interact(people.window::closeDialog);

    run("network-list");
    run("export-network");
    assertThat(robot.lookup("#export-shown").tryQuery()).isEmpty();
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
