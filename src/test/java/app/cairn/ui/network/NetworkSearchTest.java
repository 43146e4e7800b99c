package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Crowds;
import app.cairn.text.Language;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the search to those it finds.
@ExtendWith(ApplicationExtension.class)
class NetworkSearchTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void enterInTheSearchGoesFromOneFoundToTheNext(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn("#network-search");
    write("kermadec");
    type(KeyCode.ENTER);
    assertThat(card()).isEqualTo("Paul Kermadec");
    robot.interact(() -> robot.lookup("#network-search").queryTextInputControl().clear());
    write("le");
    type(KeyCode.ENTER);
    String first = card();
    type(KeyCode.ENTER);

    assertThat(card()).isNotEqualTo(first);
    assertThat(focused().getId()).isEqualTo("network-search");
  }

  @Test
  void whoIsFoldedAwayIsFoundToo(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn(at(spot("Paul Kermadec").parent().node().label()));
    type(KeyCode.SPACE);
    assertThat(shows("Paul Kermadec")).isFalse();
    robot.clickOn("#network-search");
    write("kermadec");
    type(KeyCode.ENTER);
    assertThat(shows("Paul Kermadec")).isTrue();
    assertThat(card()).isEqualTo("Paul Kermadec");
  }

  @Test
  void whereNobodyIsFoundOneIsToldAndStaysInTheSearch(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn("#network-search");
    write("zzzz");
    type(KeyCode.ENTER);
    assertThat(people.window.told()).contains("Personne ne correspond à cette recherche.");
    assertThat(focused().getId()).isEqualTo("network-search");
  }

  @Test
  void enterBeforeASearchAmongManyHasEndedGoesToWhomItFinds(FxRobot with) {
    open(with, Crowds.of(700, 1));
    robot.clickOn("#network-search");
    held = true;
    write("mar");
    type(KeyCode.ENTER);
    assertThat(focused().getId()).isEqualTo("network-search");
    assertThat(robot.lookup("#person-name").tryQuery()).isEmpty();

    letGo();

    assertThat(card().toLowerCase(Locale.ROOT)).contains("mar");
    assertThat(focused().getId()).isEqualTo("network-search");
  }

  private String card() {
    return robot.lookup("#person-name").queryTextInputControl().getText();
  }
}
