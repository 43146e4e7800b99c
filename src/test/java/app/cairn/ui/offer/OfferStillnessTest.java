package app.cairn.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What one presses stays where it is while one writes and goes on.
@ExtendWith(ApplicationExtension.class)
class OfferStillnessTest extends OfferInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void theButtonsOfTheExercisesStandStillFromTheFirstToTheLast(FxRobot r) {
    standStill(r, 1072, 752, 1);
    standStill(r, 1712, 1032, 1);
    standStill(r, 1160, 704, 2);
  }

  @Test
  void aLongAnswerMovesNoButtonAndItsCaretStaysInSight(FxRobot r) {
    open(r, Dossier.empty());
    Bounds before = place("#continue");
    paste("Une longue réponse.\n".repeat(60));
    settle();
    assertThat(place("#continue")).isEqualTo(before);
    Bounds seen = place(".exercise-page .viewport");
    Bounds[] caret = new Bounds[1];
    robot.interact(
        () ->
            caret[0] =
                stage
                    .getScene()
                    .lookup("#answer")
                    .lookup(".content")
                    .localToScene(
                        stage.getScene().lookup("#answer").lookup(".content").getBoundsInLocal()));
    assertThat(caret[0].getMaxY()).isLessThan(seen.getMaxY() + 40);
    press(KeyCode.CONTROL, KeyCode.HOME);
    settle();
    assertThat(place("#answer").getMinY()).isGreaterThan(seen.getMinY() - 1);
  }

  @Test
  void controlEnterGoesOnWithoutLeavingTheKeys(FxRobot r) {
    open(r, Dossier.empty());
    write("Premier");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    write("Second");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(answers()).containsExactly("Premier", "Second");
    assertThat(((TextInputControl) focused()).getText()).isEmpty();
  }

  @Test
  void writingTheMissionMovesNoneOfItsButtons(FxRobot r) {
    open(r, OfferExamples.written());
    robot.clickOn("#reword");
    Bounds reword = place("#reword");
    Bounds columns = place("#column-what");
    press(KeyCode.CONTROL, KeyCode.A);
    write("Une autre");
    robot.interact(screen::commit);
    settle();
    assertThat(place("#reword")).isEqualTo(reword);
    assertThat(place("#column-what")).isEqualTo(columns);
    paste(" mission, bien plus longue que celle d’avant.".repeat(12));
    robot.interact(screen::commit);
    settle();
    assertThat(place("#reword")).as("nor when the page begins to scroll").isEqualTo(reword);
    assertThat(place("#column-what").getMinX()).isEqualTo(columns.getMinX());
    assertThat(place("#column-what").getWidth()).isEqualTo(columns.getWidth());
  }

  @Test
  void theFirstLineMovesNothingBelow(FxRobot r) {
    open(r, Dossier.empty());
    tabTo("to-offer");
    robot.type(KeyCode.ENTER);
    settle();
    Bounds versions = place("#version-strip");
    robot.interact(() -> ((javafx.scene.control.Button) node("#add-what")).fire());
    write("Accueillir");
    robot.type(KeyCode.ENTER);
    settle();
    assertThat(node("#version-1")).as("the card of the draft").isNotNull();
    assertThat(place("#version-strip")).isEqualTo(versions);
  }

  private void standStill(FxRobot r, double width, double height, double zoom) {
    robot = r;
    robot.interact(
        () -> {
          offer = new OfferStage(Dossier.empty(), Language.FRENCH);
          screen = offer.screen();
          Windows.show(stage, offer.root, Theme.LIGHT, width, height, zoom);
          screen.focus();
        });
    settle();
    Set<String> places = new LinkedHashSet<>();
    for (int i = 0; i < 16; i++) {
      places.add(place("#continue") + " " + place("#skip").getMinX() + " " + place("#to-offer"));
      assertThat(place("#continue").getMaxY()).isLessThan(stage.getScene().getHeight());
      robot.interact(() -> ((javafx.scene.control.Button) node("#continue")).fire());
      settle();
      if (i < 15) {
        assertThat(focused().getId()).isEqualTo("answer");
      }
    }
    assertThat(places).hasSize(1);
    assertThat(robot.lookup("#continue").queryAll()).as("the last one leads on").isEmpty();
  }

  private Node node(String query) {
    return stage.getScene().lookup(query);
  }

  private Bounds place(String query) {
    Bounds[] place = new Bounds[1];
    robot.interact(
        () -> {
          stage.getScene().getRoot().layout();
          place[0] = node(query).localToScene(node(query).getBoundsInLocal());
        });
    return place[0];
  }
}
