package app.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import app.cairn.support.Person;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Ctrl+Z and what brings it back, wherever one is.
class UndoneTest extends AtHome {

  @Test
  void whatWasToldOfAGestureGoesWithIt() {
    try (Person person = new Person(home)) {
      addsACircle(person);
      App.onFx(() -> person.app().window().doors().tell("C’est fait. Ctrl+Z le défait."));
      assertThat(notice(person).isVisible()).isTrue();

      person.presses(KeyCode.CONTROL, KeyCode.Z);

      assertThat(notice(person).isVisible()).isFalse();
    }
  }

  @Test
  void ctrlShiftZBringsItBackAsCtrlYDoes() {
    try (Person person = new Person(home)) {
      addsACircle(person);
      person.presses(KeyCode.CONTROL, KeyCode.Z);
      assertThat(canRedo(person)).isTrue();

      person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

      assertThat(canRedo(person)).isFalse();
    }
  }

  private static void addsACircle(Person person) {
    person.click("example").click("room-network");
    person.presses(KeyCode.ENTER).types("Voisins");
    person.presses(KeyCode.ENTER).presses(KeyCode.ESCAPE);
  }

  private static boolean canRedo(Person person) {
    return person.app().window().actions().stream()
        .anyMatch(action -> action.id().equals("redo") && !action.disabled().get());
  }

  private static Node notice(Person person) {
    return person.lookup(".notice").query();
  }
}
