package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.JavaSources;
import app.cairn.support.Person;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words typed in a dialog are not lost by a click beside it, nor by Escape, nor by leaving it.
class UnkeptWordsTest extends AtHome {

  private static final String WORDS = "La rentrée approche";

  @ParameterizedTest
  @CsvSource({
    "room-offer, room-pitch, offer.newVersion, reason, cancel-version, confirm-version",
    "room-pitch, room-offer, pitch-new-version, pitch-reason, pitch-freeze-cancel,"
        + " pitch-freeze-keep"
  })
  void theReasonOfAVersionWaitsUntilItIsUsed(
      String room, String otherRoom, String action, String field, String cancel, String keep) {
    try (Person person = new Person(home)) {
      person.click("example").click(room);
      if (room.equals("room-pitch")) {
        // A draft begins.
        person.click("pitch-text").types("Ah ").click(otherRoom).click(room);
      }
      run(person, action);
      person.click(field).presses(KeyCode.CONTROL, KeyCode.A).types(WORDS);
      clicksBeside(person);
      assertThat(words(person, field)).isEqualTo(WORDS);
      person.presses(KeyCode.ESCAPE);
      assertThat(there(person, field)).isFalse();
      run(person, action);
      assertThat(words(person, field)).isEqualTo(WORDS);
      person.click(cancel).click(otherRoom).click(room);
      run(person, action);
      assertThat(words(person, field)).isEqualTo(WORDS);
      person.click(keep);
      assertThat(there(person, field)).isFalse();
    }
  }

  @Test
  void theFirstNameOfANewDossierWaitsToo() {
    try (Person person = new Person(home)) {
      person.click("begin").click("first-name").types("Zoé");
      clicksBeside(person);
      person.presses(KeyCode.ESCAPE).click("begin");
      assertThat(words(person, "first-name")).isEqualTo("Zoé");
    }
  }

  @Test
  void whereNothingWasTypedAClickBesideClosesTheDialog() {
    try (Person person = new Person(home)) {
      person.click("begin").click("first-name");
      clicksBeside(person);
      assertThat(there(person, "first-name")).isFalse();
    }
  }

  @Test
  void everyDialogInWhichOneTypesHoldsTheWordsOrKeepsThemAsTheyCome() {
    assertThat(
            JavaSources.where(
                (file, code) ->
                    code.contains("new Dialog(")
                        && Stream.of("new TextField(", "new GrowingTextArea(", "setEditable(true)")
                            .anyMatch(code::contains)
                        // What one searches with is nothing to keep.
                        && !file.endsWith("PaletteDialog.java")
                        && !code.contains(".holding(")
                        && !code.contains("Writing.tie(")))
        .isEmpty();
  }

  private static void run(Person person, String action) {
    App.onFx(
        () ->
            person.app().window().actions().stream()
                .filter(each -> each.id().equals(action))
                .forEach(app.cairn.ui.kit.Action::run));
    person.app().settle();
  }

  private static void clicksBeside(Person person) {
    Bounds veil =
        person.lookup(".veil").query().localToScreen(new javafx.geometry.BoundingBox(0, 0, 1, 1));
    person.clickOn(veil.getMinX() + 30, veil.getMinY() + 300);
    person.app().settle();
  }

  private static String words(Person person, String field) {
    return ((TextInputControl) person.app().node(field)).getText();
  }

  private static boolean there(Person person, String field) {
    return person.app().stage().getScene().lookup("#" + field) != null;
  }
}
