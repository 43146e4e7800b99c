package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.Grouping;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list twin of the map: what it shows, in what order, and what is chosen in it.
@ExtendWith(ApplicationExtension.class)
class PeopleListTest extends ExampleInTheList {

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @Test
  void circlesHoldOrganisationsPeopleAndWhomTheyLeadTo() {
    assertThat(rows().subList(0, 5))
        .containsExactly(
            "Travail",
            ". Ouest Fret",
            ". . Claire Le Goff",
            ". . . Anne Rivière",
            ". . . Samira Benali");
    assertThat(rows()).hasSizeGreaterThan(80);
  }

  @Test
  void whatIsChosenInTheListIsChosenOnTheMapAndTheOtherWayRound() {
    choose("Paul Kermadec");
    assertThat(chosenRows()).containsExactly("Paul Kermadec");
    robot.interact(list::focus);
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    settle();
    assertThat(people.selection.chosen().get())
        .containsExactlyInAnyOrder(person("Paul Kermadec").id(), person("Julie Tanguy").id());
    Set<UUID> three =
        Set.of(
            person("Anne Rivière").id(),
            person("Yann Le Bris").id(),
            person("Gwenaëlle Riou").id());
    robot.interact(() -> people.selection.all(three, person("Yann Le Bris").id()));
    settle();
    assertThat(chosenRows())
        .containsExactlyInAnyOrder("Anne Rivière", "Yann Le Bris", "Gwenaëlle Riou");
    assertThat(people.selection.chosen().get()).as("and stays so").isEqualTo(three);
    robot.interact(() -> people.selection.clear());
    settle();
    assertThat(chosenRows()).isEmpty();
  }

  @Test
  void aColumnSortsAsTheLanguageDoesAndTheChoiceStays() {
    choose("Élise Faure");
    robot.interact(() -> grouping.set(Grouping.DEGREE));
    robot.clickOn("Nom");
    settle();
    List<String> names = rows();
    assertThat(names.getFirst()).isEqualTo("Amis");
    assertThat(chosenRows()).containsExactly("Élise Faure");
    robot.clickOn("Nom");
    settle();
    assertThat(rows().getFirst()).isEqualTo("Travail");
    assertThat(rows()).isNotEqualTo(names);
    robot.clickOn("Nom");
    settle();
    assertThat(rows().getFirst()).as("the order of the map again").isEqualTo("Travail");
    assertThat(rows().indexOf(". . Claire Le Goff"))
        .isLessThan(rows().indexOf(". . Paul Kermadec"));
  }

  @Test
  void spaceFoldsAndOpens() {
    at("Travail");
    int all = rows().size();
    key(KeyCode.SPACE);
    assertThat(rows().size()).isEqualTo(all - childrenOf("Travail"));
    key(KeyCode.SPACE);
    assertThat(rows()).hasSize(all);
  }

  @Test
  void whoIsChosenOnTheMapIsUnfoldedInTheList() {
    at("Travail");
    key(KeyCode.SPACE);
    choose("Paul Kermadec");
    assertThat(rows()).contains(". . Paul Kermadec");
    assertThat(chosenRows()).containsExactly("Paul Kermadec");
  }

  @Test
  void theSearchLeavesOutTheRest() {
    robot.interact(() -> shown.set(contact -> contact.lastName().startsWith("Le ")));
    settle();
    assertThat(rows()).contains(". . Claire Le Goff").doesNotContain(". . Paul Kermadec");
    robot.interact(() -> shown.set(_ -> false));
    settle();
    assertThat(robot.lookup("Personne ne correspond à cette recherche.").queryAll()).isNotEmpty();
    robot.interact(() -> shown.set(null));
    settle();
    assertThat(rows()).contains(". . Paul Kermadec");
  }

  @Test
  void aChangeMovesNothingElse() {
    at("Paul Kermadec");
    TreeItem<PeopleRow> before = item("Julie Tanguy");
    at("Travail");
    robot.interact(
        () ->
            new PeopleGestures(people.workspace)
                .edit(item("Paul Kermadec").getValue(), draft -> draft.role("Autre")));
    settle();
    assertThat(item("Julie Tanguy")).isSameAs(before);
    assertThat(chosenRows()).containsExactly("Travail");
  }

  @Test
  void aNameWrittenOverAnotherIsUndoneOnItsOwn() {
    PeopleGestures gestures = new PeopleGestures(people.workspace);
    robot.interact(() -> gestures.add("Alpha", item("Travail").getValue(), false));
    settle();
    robot.interact(() -> gestures.rename(item("Alpha").getValue(), "Beta"));
    settle();
    assertThat(rows()).anyMatch(row -> row.endsWith("Beta"));
    robot.interact(people.workspace.session()::undo);
    settle();
    assertThat(rows()).anyMatch(row -> row.endsWith("Alpha"));
  }
}
