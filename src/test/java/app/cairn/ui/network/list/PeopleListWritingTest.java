package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list twin under real hands: all that is done on the map is done here with the keys.
@ExtendWith(ApplicationExtension.class)
class PeopleListWritingTest extends ExampleInTheList {

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @Test
  void f2NamesAPersonACircleAnOrganisation() {
    at("Paul Kermadec");
    key(KeyCode.F2);
    type("Paul-André Kermadec\n");
    assertThat(known("Paul-André Kermadec")).isTrue();
    assertThat(focused()).as("the keys go on from there").isEqualTo(table());
    at("Travail");
    key(KeyCode.F2);
    type("Métier\n");
    assertThat(Circle.all(dossier()).getFirst().name()).isEqualTo("Métier");
    at(". Ouest Fret");
    key(KeyCode.F2);
    type("Ouest Fret et fils\n");
    assertThat(organisation(person("Claire Le Goff"))).isEqualTo("Ouest Fret et fils");
    undo();
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void escapeTakesBackWhatWasBeingWritten() {
    at("Paul Kermadec");
    key(KeyCode.F2);
    type("Autre");
    key(KeyCode.ESCAPE);
    assertThat(dossier()).isEqualTo(opened);
    assertThat(focused()).isEqualTo(table());
  }

  @Test
  void theKeysGoOnWhereARowHasNothingToWrite() {
    for (String column : List.of("column-role", "column-degree")) {
      edit("Travail", column);
      assertThat(focused()).as(column).isEqualTo(table());
      key(KeyCode.F2);
      assertThat(focused()).as(column).isInstanceOf(TextField.class);
      key(KeyCode.ESCAPE);
    }
  }

  @Test
  void enterAddsSomebodyBesideAndOneMoreAfter() {
    at("Paul Kermadec");
    key(KeyCode.ENTER);
    type("Zoé Ozanne\n");
    type("Luc Évrard, Port de Nantes\n");
    key(KeyCode.ESCAPE);
    Contact zoe = person("Zoé Ozanne");
    assertThat(zoe.circle()).isEqualTo(person("Paul Kermadec").circle());
    assertThat(organisation(zoe)).isEqualTo("Ouest Fret");
    assertThat(rows())
        .containsSubsequence(". . Paul Kermadec", ". . Zoé Ozanne", ". . Julie Tanguy");
    assertThat(organisation(person("Luc Évrard"))).isEqualTo("Port de Nantes");
    assertThat(focused()).isEqualTo(table());
    assertThat(chosenRows()).containsExactly("Luc Évrard");
    undo();
    undo();
    assertThat(dossier()).as("one undo each").isEqualTo(opened);
  }

  @Test
  void insertAddsSomebodyTheyKnow() {
    at("Paul Kermadec");
    key(KeyCode.INSERT);
    type("Zoé Ozanne (Chantiers du Bélon)\n");
    assertThat(person("Zoé Ozanne").degree()).isEqualTo(2);
    assertThat(organisation(person("Zoé Ozanne"))).isEqualTo("Chantiers du Bélon");
    assertThat(rows()).containsSubsequence(". . Paul Kermadec", ". . . Zoé Ozanne");
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void enterOnACircleAddsACircleAndInsertAPersonInIt() {
    at("Travail");
    key(KeyCode.ENTER);
    type("Chorale\n");
    assertThat(Circle.all(dossier()).getLast().name()).isEqualTo("Chorale");
    type("Zoé Ozanne\n");
    assertThat(person("Zoé Ozanne").circle()).isEqualTo(Circle.all(dossier()).getLast().id());
    key(KeyCode.ESCAPE);
    at("Travail");
    key(KeyCode.INSERT);
    type("Luc Évrard\n");
    assertThat(person("Luc Évrard").circle()).isEqualTo(Circle.all(dossier()).getFirst().id());
    assertThat(person("Luc Évrard").organisation()).isNull();
  }

  @Test
  void deleteTakesAwayAllThatAreChosenAtOnce() {
    at("Paul Kermadec");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    settle();
    key(KeyCode.DELETE);
    assertThat(dossier().count(Contact.KIND)).isEqualTo(opened.count(Contact.KIND) - 3);
    assertThat(known("Julie Tanguy")).isFalse();
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void theKeysThenStandOnTheRowThatTookTheirPlace() {
    at("Paul Kermadec");
    key(KeyCode.DELETE);
    assertThat(standingOn()).isEqualTo("Julie Tanguy");
    key(KeyCode.DOWN);
    assertThat(chosenRows()).containsExactly("Marc Evrard");
    robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
    settle();
    String next = rows().get(rows().indexOf(". . Marc Evrard") + 1).replace(". ", "");
    key(KeyCode.DELETE);
    assertThat(standingOn()).as("after several").isEqualTo(next);
    String last = rows().getLast().replace(". ", "");
    at(last);
    key(KeyCode.DELETE);
    assertThat(standingOn()).as("after the last").isEqualTo(rows().getLast().replace(". ", ""));
  }

  @Test
  void aDayThatCannotBeKeptStaysAsItWasTyped() {
    LocalDate before = person("Paul Kermadec").lastContact();
    for (String typed : List.of("01/01/2099", "0001-01-01", "bientôt")) {
      edit("Paul Kermadec", "column-last_contact");
      type(typed + "\n");
      assertThat(((TextField) focused()).getText()).as("to be mended at once").isEqualTo(typed);
      assertThat(people.window.told()).last().asString().matches("Ce jour.*|Cette date.*");
      at("Julie Tanguy");
      assertThat(robot.lookup(typed).tryQuery()).as("as it was typed").isPresent();
      assertThat(person("Paul Kermadec").lastContact()).isEqualTo(before);
    }
    edit("Paul Kermadec", "column-last_contact");
    assertThat(((TextField) focused()).getText()).isEqualTo("bientôt");
    key(KeyCode.ESCAPE);
    assertThat(robot.lookup("bientôt").tryQuery()).as("taken back").isEmpty();
    edit("Paul Kermadec", "column-last_contact");
    type("2 mars\n");
    assertThat(person("Paul Kermadec").lastContact()).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  private String standingOn() {
    settle();
    return name(table().getFocusModel().getFocusedItem());
  }

  @Test
  void aCircleTakenAwayLeavesItsPeople() {
    at("Travail");
    key(KeyCode.DELETE);
    assertThat(dossier().count(Contact.KIND)).isEqualTo(opened.count(Contact.KIND));
    assertThat(rows()).contains("—");
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void toAnotherCircleWithTheKeys() {
    at("Paul Kermadec");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    press(KeyCode.CONTROL, KeyCode.D);
    key(KeyCode.DOWN, KeyCode.ENTER);
    UUID second = Circle.all(dossier()).get(1).id();
    assertThat(person("Paul Kermadec").circle()).isEqualTo(second);
    assertThat(person("Julie Tanguy").circle()).isEqualTo(second);
    assertThat(chosenRows()).containsExactlyInAnyOrder("Paul Kermadec", "Julie Tanguy");
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void aTieWithTheKeys() {
    at("Paul Kermadec");
    press(KeyCode.CONTROL, KeyCode.L);
    type("Julie Tanguy\n");
    assertThat(tied(person("Paul Kermadec").id(), person("Julie Tanguy").id())).isTrue();
    assertThat(dossier().count(Tie.KIND)).isEqualTo(opened.count(Tie.KIND) + 1);
  }

  @Test
  void tabWritesFromCellToCell() {
    at("Paul Kermadec");
    key(KeyCode.F2, KeyCode.TAB);
    type("Chef de quai de nuit");
    key(KeyCode.TAB);
    type("Port de Nantes");
    key(KeyCode.TAB);
    type("Portuaire");
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    key(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
    assertThat(focused()).isEqualTo(table());
    edit("Paul Kermadec", "column-last_contact");
    type("2 mars\n");
    Contact paul = person("Paul Kermadec");
    assertThat(paul.role()).isEqualTo("Chef de quai de nuit");
    assertThat(organisation(paul)).isEqualTo("Port de Nantes");
    assertThat(paul.sector()).isEqualTo("Portuaire");
    assertThat(paul.lastContact()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(paul.warmth()).isEqualTo(Warmth.UNKNOWN);
  }

  @Test
  void anEmptyNetworkBeginsWithOnePerson(FxRobot r) {
    open(r, Dossier.empty());
    robot.clickOn("#people-begin");
    type("Tante Yvonne\n");
    assertThat(person("Tante Yvonne").source()).isEqualTo("De mémoire");
    assertThat(rows()).containsExactly("—", ". Tante Yvonne");
  }

  @Test
  void severalAreChangedAtOnceInTheDrawer() {
    at("Paul Kermadec");
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    settle();
    assertThat(robot.lookup("3 personnes").queryAll()).isNotEmpty();
    click("bulk-warmth-2");
    assertThat(three()).allMatch(c -> c.warmth() == Warmth.CORDIAL);
    undo();
    assertThat(dossier()).isEqualTo(opened);
    write("bulk-tags", "fret");
    key(KeyCode.ENTER);
    assertThat(three()).allMatch(c -> c.expertise().contains("fret"));
    fire("bulk-tags-remove-fret");
    assertThat(three()).noneMatch(c -> c.expertise().contains("fret"));
    undo();
    undo();
    assertThat(dossier()).isEqualTo(opened);
    click("bulk-step");
    robot.clickOn("À contacter");
    settle();
    undo();
    click("bulk-circle");
    robot.clickOn("Famille");
    settle();
    UUID family =
        Circle.all(dossier()).stream()
            .filter(c -> c.name().equals("Famille"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(three()).allMatch(c -> family.equals(c.circle()));
    undo();
    assertThat(dossier()).isEqualTo(opened);
    fire("bulk-remove");
    assertThat(dossier().count(Contact.KIND)).isEqualTo(opened.count(Contact.KIND) - 3);
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  private List<Contact> three() {
    return List.of(person("Paul Kermadec"), person("Julie Tanguy"), person("Marc Evrard"));
  }
}
