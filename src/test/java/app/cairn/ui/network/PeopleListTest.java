package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Tie;
import app.cairn.network.Warmth;
import app.cairn.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list twin under real hands: all that is done on the map is done here with the keys.
@ExtendWith(ApplicationExtension.class)
class PeopleListTest extends PeopleInWindow {

  private Dossier opened;

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @BeforeEach
  void openTheExample(FxRobot r) {
    open(r, PeopleStage.example(Language.FRENCH));
    opened = dossier();
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
    robot.interact(() -> list.flatten(true));
    robot.clickOn("Nom");
    settle();
    List<String> names = rows();
    assertThat(names.indexOf("Élise Faure")).isLessThan(names.indexOf("Sophie Renault"));
    assertThat(names.getFirst()).isNotEqualTo("Claire Le Goff");
    assertThat(chosenRows()).containsExactly("Élise Faure");
    robot.clickOn("Nom");
    settle();
    assertThat(rows()).isEqualTo(names.reversed());
    robot.clickOn("Nom");
    settle();
    assertThat(rows().getFirst()).as("the order of the map again").isEqualTo("Claire Le Goff");
    robot.interact(() -> list.flatten(false));
    settle();
    assertThat(rows().getFirst()).isEqualTo("Travail");
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

  @SuppressWarnings("unchecked")
  private TreeTableView<PeopleRow> table() {
    return (TreeTableView<PeopleRow>) node("people-table");
  }

  /// The rows one may scroll to, each with a dot for every fold it stands in.
  private List<String> rows() {
    TreeTableView<PeopleRow> table = table();
    List<String> lines = new ArrayList<>();
    robot.interact(
        () ->
            IntStream.range(0, table.getExpandedItemCount())
                .mapToObj(table::getTreeItem)
                .forEach(
                    item -> lines.add(". ".repeat(table.getTreeItemLevel(item) - 1) + name(item))));
    return lines;
  }

  private List<String> chosenRows() {
    settle();
    return table().getSelectionModel().getSelectedItems().stream()
        .map(PeopleListTest::name)
        .toList();
  }

  private TreeItem<PeopleRow> item(String name) {
    TreeTableView<PeopleRow> table = table();
    return IntStream.range(0, table.getExpandedItemCount())
        .mapToObj(table::getTreeItem)
        .filter(item -> name(item).equals(name.replace(". ", "")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + name));
  }

  private int childrenOf(String name) {
    return count(item(name));
  }

  private static int count(TreeItem<PeopleRow> item) {
    return item.getChildren().stream().mapToInt(child -> 1 + count(child)).sum();
  }

  /// Stands on a row, by a click and nothing else.
  private void at(String name) {
    TreeTableView<PeopleRow> table = table();
    robot.interact(
        () -> {
          int row = table.getRow(item(name));
          table.getSelectionModel().clearAndSelect(row);
          table.getFocusModel().focus(row);
          table.scrollTo(Math.max(0, row - 2));
          table.requestFocus();
        });
    settle();
  }

  private void edit(String name, String column) {
    TreeTableView<PeopleRow> table = table();
    at(name);
    robot.interact(
        () -> {
          TreeTableColumn<PeopleRow, ?> wanted =
              table.getColumns().stream()
                  .filter(c -> c.getId().equals(column))
                  .findFirst()
                  .orElseThrow();
          table.scrollToColumn(wanted);
          table.layout();
          table.edit(table.getRow(item(name)), wanted);
        });
    settle();
  }

  private static String name(TreeItem<PeopleRow> item) {
    PeopleRow row = item.getValue();
    return switch (row.kind()) {
      case CIRCLE -> row.circle() == null ? "—" : row.circle().name();
      case ORGANISATION -> row.organisation().name();
      case PERSON -> row.contact().name();
    };
  }
}
