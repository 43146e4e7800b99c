package app.cairn.ui.network.path;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.Contact;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// « Portes » and « À réveiller », in the drawer.
class DoorsPanelTest extends ExampleOfPaths {

  @Test
  void aDoorIsSaidWithItsReasonAndMarkedByTheKeyboard() {
    person.does("network-doors");
    assertThat(person.lookup("Elle connaît quatre personnes dans quatre organisations.").tryQuery())
        .isPresent();
    Contact first = room.revealed.getFirst();
    assertThat(first.hub()).isTrue();
    person.presses(KeyCode.SPACE);
    assertThat(room.person(first.name()).hub()).isFalse();
    person.presses(KeyCode.ENTER);
    assertThat(room.person(first.name()).hub()).isTrue();
    person.presses(KeyCode.DOWN);
    assertThat(room.revealed.getLast()).isNotEqualTo(first);
  }

  @Test
  void aDoorIsMarkedByTheMouse() {
    person.does("network-doors");
    String marked = room.revealed.getFirst().name();
    Node mark =
        person
            .lookup("#door-mark")
            .match((Node node) -> node.getAccessibleText().contains(marked))
            .query();
    person.clickOn(mark);
    assertThat(room.person(marked).hub()).isFalse();
    person.clicks("doors-close");
    assertThat(person.shows("doors-panel")).isFalse();
    assertThat(person.focused()).isEqualTo("map");
  }

  @Test
  void aDoorIsMarkedAndUnmarkedBeforeTheNetworkFollows() {
    person.does("network-doors");
    String first = room.revealed.getFirst().name();
    room.late = true;
    person.presses(KeyCode.SPACE);
    assertThat(room.person(first).hub()).isFalse();
    person.presses(KeyCode.SPACE);
    assertThat(room.person(first).hub()).isTrue();
  }

  @Test
  void aPretextIsNotedByTheKeyboard() {
    person.does("network-awakening");
    person.presses(KeyCode.DOWN, KeyCode.ENTER);
    String name = room.revealed.getLast().name();
    String before = room.person(name).pretext();
    person.types("La chorale de Noël");
    person.clicks("awakening-list");
    assertThat(room.person(name).pretext()).isEqualTo(before + "La chorale de Noël");
  }

  @Test
  void twoPretextsOneRightAfterTheOtherAreEachKept() {
    person.does("network-awakening");
    room.late = true;
    person.presses(KeyCode.DOWN, KeyCode.ENTER);
    String first = room.revealed.getLast().name();
    String before = room.person(first).pretext();
    person.types("Noël");
    person.clicks("awakening-list").presses(KeyCode.DOWN, KeyCode.ENTER);
    String second = room.revealed.getLast().name();
    String other = room.person(second).pretext();
    person.types("Pâques");
    person.clicks("awakening-list");
    assertThat(second).isNotEqualTo(first);
    assertThat(room.person(first).pretext()).isEqualTo(before + "Noël");
    assertThat(room.person(second).pretext()).isEqualTo(other + "Pâques");
  }

  @Test
  void aFavourHeadOnIsMetWithAGentleWordAndKept() {
    person.does("network-awakening");
    person.clicks("awakening-pretext");
    assertThat(person.shows("awakening-hint")).isFalse();
    person.types(" Je cherche un emploi");
    assertThat(person.text("awakening-hint")).startsWith("On y lit une demande d’emploi.");
    person.presses(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    assertThat(person.shows("awakening-hint")).isFalse();
  }

  @Test
  void aStarterBeginsThePretext() {
    person.does("network-awakening");
    person.presses(KeyCode.DOWN);
    String name = room.revealed.getLast().name();
    person.clicks("awakening-memory").types("ce dimanche");
    person.clicks("awakening-list");
    assertThat(room.person(name).pretext()).endsWith("Je repensais à ce dimanche");
  }
}
