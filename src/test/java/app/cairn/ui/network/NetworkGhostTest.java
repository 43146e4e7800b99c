package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.map.Box;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.text.Language;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whom one does not know stands on the map as an outline, and becomes somebody there.
@ExtendWith(ApplicationExtension.class)
class NetworkGhostTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void theAnswerGivenOnTheMapLeadsToWhomOneSeeks(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    meetWhomNobodyKnows();
    seek("orphelin");
    assertThat(ghost().getAccessibleText()).contains("connaît Camille Orphelin\u202F?");
    assertThat(standsAlone()).isTrue();

    robot.clickOn("#map-ghost");
    settle();
    write("Claire Le Goff");
    type(KeyCode.ENTER);

    assertThat(doorOf("Camille Orphelin")).isEqualTo("Claire Le Goff");
    assertThat(robot.lookup("#map-ghost").<Node>queryAll()).noneMatch(this::seen);
    robot.interact(people.session::undo);
    settle();
    assertThat(ghost()).isNotNull();
  }

  @Test
  void whereNobodyIsKnownItStandsBesideMeAndBecomesSomebodyNew(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.interact(
        () ->
            people.session.perform(
                new Change.Added<>(Organisation.KIND, Organisation.named("Musée de la Mer"))));
    seek("musee");
    assertThat(standsAlone()).isTrue();

    robot.clickOn("#map-ghost");
    settle();
    write("Zoe Quintin");
    type(KeyCode.ENTER);

    assertThat(people.person("Zoe Quintin").organisation()).isNotNull();
    assertThat(shows("Zoe Quintin")).isTrue();
  }

  @Test
  void anOrganisationOneHadNotHeardOfIsAskedForBesideMe(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    seek("Airbus");
    assertThat(ghost().getAccessibleText()).endsWith("travaille chez Airbus\u202F?");
    assertThat(standsAlone()).isTrue();

    robot.clickOn("#map-ghost");
    settle();
    write("Zoe Quintin");
    type(KeyCode.ENTER);

    assertThat(shows("Zoe Quintin")).isTrue();
    assertThat(dossier().all(Organisation.KIND)).extracting(Organisation::name).contains("Airbus");
  }

  @Test
  void nobodyLeadsToThemselves(FxRobot with) {
    open(with, circles("Travail"));
    robot.interact(
        () ->
            people.session.perform(
                new Change.Added<>(
                    Contact.KIND, Contact.someone().name("Anne Martin").degree(2).contact())));
    seek("anne");
    Dossier before = dossier();

    robot.clickOn("#map-ghost");
    settle();
    write("Anne Martin");
    type(KeyCode.ENTER);

    assertThat(dossier()).isEqualTo(before);
    robot.clickOn("#map-ghost");
    settle();
    write("Paul");
    type(KeyCode.ENTER);
    assertThat(dossier().all(Tie.KIND)).hasSize(1);
    assertThat(doorOf("Anne Martin")).isEqualTo("Paul");
  }

  private void seek(String words) {
    robot.interact(
        () ->
            screen.actions().stream()
                .filter(action -> action.id().equals("network-path"))
                .forEach(app.cairn.ui.kit.Action::run));
    settle();
    write(words);
    type(KeyCode.ENTER);
  }

  private Node ghost() {
    return robot.lookup("#map-ghost").match(this::seen).query();
  }

  private boolean seen(Node node) {
    return node.isVisible() && node.getParent().isVisible();
  }

  /// True where it covers nobody, no name, and is all on the map.
  private boolean standsAlone() {
    Bounds there = map().screenToLocal(ghost().localToScreen(ghost().getBoundsInLocal()));
    View view = map().view().get();
    Box box =
        new Box(
            view.mapX(there.getMinX()),
            view.mapY(there.getMinY()),
            view.mapX(there.getMaxX()),
            view.mapY(there.getMaxY()));
    for (Spot spot : map().plan().spots()) {
      if (box.meets(new Box(spot.left(), spot.top(), spot.right(), spot.bottom()))) {
        return false;
      }
    }
    return map().getLayoutBounds().contains(there);
  }
}
