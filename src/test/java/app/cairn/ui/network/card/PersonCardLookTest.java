package app.cairn.ui.network.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Looks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.network.PeopleExamples;
import app.cairn.ui.network.PeopleStage;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No word of a card is cut or lies over another, and every control has a name, whatever the card.
/// With `CAIRN_PICTURES=FOLDER` in the environment it keeps pictures.
@ExtendWith(ApplicationExtension.class)
class PersonCardLookTest {

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "second, FRENCH, LIGHT, 1",
    "second, FRENCH, DARK, 1",
    "second, ENGLISH, LIGHT, 1",
    "hub, FRENCH, LIGHT, 1",
    "whole, FRENCH, LIGHT, 1",
    "whole, ENGLISH, DARK, 1",
    "whole, FRENCH, LIGHT, 2",
    "long, FRENCH, LIGHT, 1",
    "empty, FRENCH, LIGHT, 1",
    "empty, ENGLISH, LIGHT, 1",
    "circle, FRENCH, LIGHT, 1",
    "circle, FRENCH, DARK, 1",
    "organisation, FRENCH, LIGHT, 1",
    "several, FRENCH, LIGHT, 1",
    "several, ENGLISH, DARK, 1",
  })
  void everyWordIsWholeAndEveryControlHasAName(
      String state, Language language, Theme theme, double zoom, FxRobot robot) {
    robot.interact(() -> show(state, language, theme, zoom));
    WaitForAsyncUtils.waitForFxEvents();
    String name = "card-%s-%s-%s-%d".formatted(state, language, theme, Math.round(zoom));
    assertThat(Looks.faults(stage.getScene(), name)).isEmpty();
  }

  private void show(String state, Language language, Theme theme, double zoom) {
    PeopleStage people = new PeopleStage(PeopleExamples.dossier(state, language), language);
    PeopleDrawer drawer = people.drawer();
    StackPane room = new StackPane(drawer);
    StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
    people.window.show(room);
    PeopleExamples.choose(state, people);
    drawer.focusCard();
    Windows.show(stage, people.window, theme, 380 * zoom, 900, zoom);
    if (state.equals("whole") || state.equals("long")) {
      ((Button) drawer.lookup("#person-more")).fire();
    }
  }
}
