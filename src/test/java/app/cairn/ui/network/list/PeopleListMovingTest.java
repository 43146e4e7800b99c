package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.Grouping;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In the list people change places as they do on the map, and stand in the same groups.
@ExtendWith(ApplicationExtension.class)
class PeopleListMovingTest extends ExampleInTheList {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void controlAndArrowsPushAmongSiblings() {
    at("Paul Kermadec");
    pressed(KeyCode.DOWN);
    List<String> rows = rows();
    assertThat(rows.indexOf(". . Paul Kermadec")).isGreaterThan(rows.indexOf(". . Julie Tanguy"));
    assertThat(chosenRows()).containsExactly("Paul Kermadec");
    pressed(KeyCode.UP);
    assertThat(rows().indexOf(". . Paul Kermadec")).isLessThan(rows().indexOf(". . Julie Tanguy"));
    String second = Circle.all(dossier()).get(1).name();
    at(second);
    pressed(KeyCode.UP);
    assertThat(Circle.all(dossier()).getFirst().name()).isEqualTo(second);
    undo();
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void controlAndArrowsAcrossPutBehindSomebodyAndBringBack() {
    at("Julie Tanguy");
    pressed(KeyCode.RIGHT);
    assertThat(door("Julie Tanguy")).isEqualTo("Paul Kermadec");
    assertThat(rows()).contains(". . . Julie Tanguy");
    pressed(KeyCode.LEFT);
    assertThat(door("Julie Tanguy")).isEmpty();
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void aSortedListIsNotReordered() {
    at("Paul Kermadec");
    robot.clickOn("Nom");
    settle();
    at("Paul Kermadec");
    pressed(KeyCode.DOWN);
    assertThat(dossier()).isEqualTo(opened);
    assertThat(people.window.told()).last().asString().contains("triée");
  }

  @Test
  void whoIsAddedInAGroupIsOneOfIt() {
    robot.interact(() -> grouping.set(Grouping.SECTOR));
    settle();
    String sector = Network.of(dossier()).sector(person("Claire Le Goff"));
    assertThat(sector).isNotEmpty();
    at(". " + sector);
    key(KeyCode.ENTER);
    type("Zoé Ozanne\n");
    assertThat(person("Zoé Ozanne").sector()).isEqualTo(sector);
  }

  private String door(String name) {
    return Network.of(dossier()).door(person(name)).map(Contact::name).orElse("");
  }

  private void pressed(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    settle();
  }
}
