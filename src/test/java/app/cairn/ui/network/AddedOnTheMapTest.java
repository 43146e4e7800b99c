package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// « Ajouter une personne » on the map.
@ExtendWith(ApplicationExtension.class)
class AddedOnTheMapTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void fromMeSomebodyIsAddedAndOneMore(FxRobot with) {
    open(with, Dossier.empty());
    run("network-add");
    write("Paul Durand");
    type(KeyCode.ENTER);
    write("Anne Morvan");
    type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(names()).containsExactly("Paul Durand", "Anne Morvan");
    assertThat(circleNames()).isEmpty();
  }

  @Test
  void inTheCircleOneStandsIn(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.RIGHT);
    run("network-add");
    write("Paul Durand");
    type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(circleOf("Paul Durand")).isEqualTo("Travail");
  }

  @Test
  void tabOnMeStillMakesACircle(FxRobot with) {
    open(with, circles("Travail"));
    type(KeyCode.TAB);
    write("Famille");
    type(KeyCode.ENTER, KeyCode.ESCAPE);
    assertThat(circleNames()).containsExactly("Travail", "Famille");
    assertThat(names()).isEmpty();
  }

  private void run(String action) {
    robot.interact(
        () ->
            screen.actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .run());
    settle();
  }
}
