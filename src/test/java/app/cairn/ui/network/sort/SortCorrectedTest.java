package app.cairn.ui.network.sort;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Warmth;
import app.cairn.ui.network.OpenPaths;
import app.cairn.ui.network.PathStage;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What was said in the starting sort is said otherwise, or taken back.
class SortCorrectedTest {

  private OpenPaths person;
  private PathStage room;

  @BeforeEach
  void open() throws Exception {
    person = OpenPaths.on(Dossier.empty());
    room = person.room;
    person.does("network-sort");
    person.types("Tante Yvone").presses(KeyCode.ENTER).types("Paul").presses(KeyCode.ENTER);
  }

  @AfterEach
  void close() {
    person.close();
  }

  @Test
  void aClickOnANameBringsItBackIntoTheField() {
    person.clickOn(person.lookup("#sort-named").lookup(".sort-chip").nth(0).queryButton());
    assertThat(typed()).isEqualTo("Tante Yvone");
    person.presses(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).types("nne").presses(KeyCode.ENTER);
    assertThat(names()).containsExactlyInAnyOrder("Tante Yvonne", "Paul");
    assertThat(typed()).isEmpty();
    assertThat(person.text("sort-question")).startsWith("Famille");
  }

  @Test
  void backspaceInTheEmptyFieldBringsTheLastNameBack() {
    person.presses(KeyCode.BACK_SPACE);
    assertThat(typed()).isEqualTo("Paul");
    person.types(" Durand, Port de Nantes ; Anne").presses(KeyCode.ENTER);
    assertThat(names()).containsExactlyInAnyOrder("Tante Yvone", "Paul Durand", "Anne");
    assertThat(room.person("Paul Durand").organisation()).isNotNull();
    assertThat(room.person("Anne").circle()).isEqualTo(room.person("Paul Durand").circle());
  }

  @Test
  void aNameOfWhichNothingIsLeftIsTakenAway() {
    person.presses(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    person.presses(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.ENTER);
    assertThat(names()).containsExactly("Tante Yvone");
    assertThat(person.text("sort-question")).startsWith("Famille");
    ctrlZ();
    assertThat(names()).containsExactlyInAnyOrder("Tante Yvone", "Paul");
  }

  @Test
  void whatIsBroughtBackIsKeptWhicheverWayOneGoesOn() {
    person.presses(KeyCode.BACK_SPACE).types("a").clicks("sort-next");
    assertThat(names()).containsExactlyInAnyOrder("Tante Yvone", "Paula");
  }

  @Test
  void controlZTakesTheLastNameAway() {
    ctrlZ();
    assertThat(names()).containsExactly("Tante Yvone");
    assertThat(person.lookup("#sort-named").lookup("Paul").tryQuery()).isEmpty();
    ctrlZ();
    assertThat(names()).isEmpty();
  }

  @Test
  void onePersonBackOneSeesWhatWasToldAndTellsItOtherwise() {
    person.clicks("sort-enough");
    assertThat(person.lookup("#sort-previous").query().isVisible()).isFalse();
    person.clicks("sort-warmth-CLOSE").presses(KeyCode.ENTER);
    person.clicks("sort-warmth-DISTANT").clicks("sort-previous");
    assertThat(room.person("Paul").warmth()).isEqualTo(Warmth.DISTANT);
    assertThat(person.text("sort-person")).isEqualTo("Tante Yvone");
    assertThat(choice(Warmth.CLOSE).isSelected()).isTrue();
    person.clicks("sort-warmth-CORDIAL").presses(KeyCode.ENTER);
    assertThat(room.person("Tante Yvone").warmth()).isEqualTo(Warmth.CORDIAL);
    assertThat(person.text("sort-person")).isEqualTo("Paul");
  }

  @Test
  void controlZGoesBackToThePersonOfWhomItTakesBackWhatWasTold() {
    person.clicks("sort-enough").clicks("sort-warmth-CLOSE").presses(KeyCode.ENTER);
    assertThat(person.text("sort-person")).isEqualTo("Paul");
    ctrlZ();
    assertThat(room.person("Tante Yvone").warmth()).isEqualTo(Warmth.UNKNOWN);
    assertThat(person.text("sort-person")).isEqualTo("Tante Yvone");
  }

  @Test
  void oneSeesThatTheKeyboardIsOnTheFirstChoice() {
    person.clicks("sort-enough");
    assertThat(choice(Warmth.CLOSE).getPseudoClassStates())
        .contains(PseudoClass.getPseudoClass("focus-shown"));
  }

  private void ctrlZ() {
    person.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private RadioButton choice(Warmth warmth) {
    return person.lookup("#sort-warmth-" + warmth).query();
  }

  private String typed() {
    return person.lookup("#sort-name").queryAs(TextField.class).getText();
  }

  private List<String> names() {
    return room.session.dossier().all(Contact.KIND).stream().map(Contact::name).toList();
  }
}
