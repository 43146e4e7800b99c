package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.OwnField;
import app.cairn.ui.network.people.PeopleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Fields of one’s own as columns of the list.
@ExtendWith(ApplicationExtension.class)
class OwnColumnsTest extends PeopleListInWindow {

  private Dossier opened;

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @BeforeEach
  void open(FxRobot with) {
    Dossier.Builder builder = new Dossier.Builder();
    Circle work = Circle.next(Dossier.empty(), "Travail");
    builder.put(Circle.KIND, work);
    add(builder, work, "Anne Rivière", new OwnField("Club_de sport", "Voile"));
    add(builder, work, "Paul Ozanne", new OwnField("club_de SPORT", "Aviron\nle mardi"));
    add(
        builder,
        work,
        "Luc Évrard",
        new OwnField("Ville", "Nantes"),
        new OwnField("Club_de sport", "Tir"),
        new OwnField("Club_de sport", "Judo"));
    add(builder, work, "Zoé Zola", new OwnField("Ville", "Brest"));
    open(with, builder.build());
    opened = dossier();
  }

  private static void add(Dossier.Builder builder, Circle circle, String name, OwnField... own) {
    int rank = builder.build().count(Contact.KIND);
    builder.put(
        Contact.KIND,
        Contact.someone()
            .name(name)
            .circle(circle.id())
            .rank(rank)
            .ownFields(List.of(own))
            .contact());
  }

  @Test
  void aFieldIsAColumnOnceItIsChosenUnderTheButtonOfTheHeaders() {
    assertThat(headers()).doesNotContain("Club_de sport", "Ville");
    click("people-columns");
    assertThat(texts()).containsSubsequence("Rôle", "Dernier contact", "Club_de sport", "Ville");
    robot.clickOn("Club_de sport");
    settle();
    assertThat(headers()).last().isEqualTo("Club_de sport");
    assertThat(shown("Club_de sport"))
        .containsExactly("", "Voile", "Aviron le mardi", "Tir; Judo", "");
    turn("Club_de sport");
    assertThat(headers()).doesNotContain("Club_de sport");
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void everyOtherColumnButTheNamesCanBePutAway() {
    click("people-columns");
    assertThat(texts()).doesNotContain("Nom");
    key(KeyCode.ESCAPE);
    turn("Secteur");
    assertThat(headers()).contains("Nom", "Rôle").doesNotContain("Secteur");
    turn("Secteur");
    assertThat(headers()).containsSubsequence("Organisation", "Secteur", "Cercle");
  }

  @Test
  void itIsWrittenInPlaceAndOneUndoTakesItBack() {
    turn("Club_de sport");
    edit("Anne Rivière", "column-own-1");
    type("Régate\n");
    assertThat(person("Anne Rivière").ownFields())
        .containsExactly(new OwnField("Club_de sport", "Régate"));
    assertThat(focused()).isEqualTo(table());
    undo();
    assertThat(dossier()).isEqualTo(opened);
    edit("Zoé Zola", "column-own-1");
    type("Danse\n");
    assertThat(person("Zoé Zola").ownFields())
        .containsExactly(new OwnField("Ville", "Brest"), new OwnField("Club_de sport", "Danse"));
    undo();
    assertThat(dossier()).isEqualTo(opened);
    edit("Anne Rivière", "column-own-1");
    type("Autre");
    key(KeyCode.ESCAPE);
    assertThat(dossier()).isEqualTo(opened);
    edit("Zoé Zola", "column-own-1");
    type("  \n");
    assertThat(dossier()).as("nothing said is no field").isEqualTo(opened);
  }

  @Test
  void aFieldMadeEmptyStaysOnItsCardAsThereItDoes() {
    turn("Club_de sport");
    edit("Paul Ozanne", "column-own-1");
    key(KeyCode.DELETE, KeyCode.ENTER);
    assertThat(person("Paul Ozanne").ownFields())
        .containsExactly(new OwnField("club_de SPORT", ""));
    undo();
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void whatHasSeveralLinesIsNotLostByLookingAtIt() {
    turn("Club_de sport");
    edit("Paul Ozanne", "column-own-1");
    assertThat(((TextField) focused()).getText()).isEqualTo("Aviron le mardi");
    assertThat(focused().getAccessibleText()).isEqualTo("Club_de sport");
    key(KeyCode.ENTER);
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void aCardThatHasTheFieldTwiceIsWrittenOnTheCard() {
    turn("Club_de sport");
    edit("Luc Évrard", "column-own-1");
    assertThat(focused()).isEqualTo(table());
    assertThat(people.window.told()).last().asString().contains("Club_de sport");
    assertThat(dossier()).isEqualTo(opened);
    at("Anne Rivière");
    key(KeyCode.F2);
    assertThat(focused()).as("the keys go on").isInstanceOf(TextField.class);
  }

  @Test
  void peopleAreSortedByItThoseWithoutLastEitherWay() {
    turn("Club_de sport");
    sort(TreeTableColumn.SortType.ASCENDING);
    assertThat(names()).containsExactly("Paul Ozanne", "Luc Évrard", "Anne Rivière", "Zoé Zola");
    sort(TreeTableColumn.SortType.DESCENDING);
    assertThat(names()).containsExactly("Anne Rivière", "Luc Évrard", "Paul Ozanne", "Zoé Zola");
    turn("Club_de sport");
    assertThat(names())
        .as("in no order that one does not see")
        .containsExactly("Anne Rivière", "Paul Ozanne", "Luc Évrard", "Zoé Zola");
  }

  @Test
  void theKeysAloneDoIt() {
    at("Anne Rivière");
    key(KeyCode.TAB);
    assertThat(focused().getAccessibleText()).isEqualTo("Colonnes");
    key(KeyCode.SPACE);
    assertThat(texts()).contains("Ville");
    key(KeyCode.UP, KeyCode.ENTER);
    assertThat(headers()).last().isEqualTo("Ville");
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo(table());
    for (String column : List.of("Degré", "Chaleur", "Étape", "Cercle")) {
      turn(column);
    }
    at("Anne Rivière");
    key(KeyCode.F2, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    type("Quimper\n");
    assertThat(person("Anne Rivière").ownFields()).contains(new OwnField("Ville", "Quimper"));
    assertThat(focused()).isEqualTo(table());
  }

  @Test
  void aColumnOfAFieldThatNobodyHasAnyMoreCanStillBePutAway() {
    turn("Ville");
    robot.interact(
        () -> {
          for (String name : List.of("Luc Évrard", "Zoé Zola")) {
            Contact before = person(name);
            people
                .workspace
                .session()
                .perform(
                    new Change.Edited<>(
                        Contact.KIND, before, before.draft().ownFields(List.of()).contact()));
          }
        });
    settle();
    turn("Ville");
    assertThat(headers()).doesNotContain("Ville");
  }

  /// Chooses in the menu of the columns.
  private void turn(String column) {
    click("people-columns");
    CheckMenuItem item = (CheckMenuItem) menu().getItems().get(texts().indexOf(column));
    robot.interact(
        () -> {
          item.setSelected(!item.isSelected());
          item.fire();
          menu().hide();
        });
    settle();
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(one -> "column-menu".equals(one.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts() {
    return menu().getItems().stream().map(MenuItem::getText).toList();
  }

  private List<String> headers() {
    settle();
    return table().getVisibleLeafColumns().stream().map(TreeTableColumn::getText).toList();
  }

  /// What stands in a column, from the top, the row of the circle first.
  private List<String> shown(String header) {
    TreeTableColumn<PeopleRow, ?> column = column(header);
    List<String> texts = new ArrayList<>();
    robot.interact(
        () ->
            table().lookupAll(".tree-table-cell").stream()
                .filter(OwnFieldCell.class::isInstance)
                .map(OwnFieldCell.class::cast)
                .filter(cell -> cell.getTableColumn() == column && cell.getItem() != null)
                .sorted(Comparator.comparing(cell -> cell.getTableRow().getIndex()))
                .forEach(cell -> texts.add(cell.getText())));
    return texts;
  }

  private TreeTableColumn<PeopleRow, ?> column(String header) {
    return table().getVisibleLeafColumns().stream()
        .filter(one -> one.getText().equals(header))
        .findFirst()
        .orElseThrow();
  }

  private void sort(TreeTableColumn.SortType direction) {
    TreeTableColumn<PeopleRow, ?> column = column("Club_de sport");
    robot.interact(
        () -> {
          column.setSortType(direction);
          table().getSortOrder().setAll(List.of(column));
        });
    settle();
  }

  private List<String> names() {
    return rows().stream()
        .filter(row -> row.startsWith(". "))
        .map(row -> row.replace(". ", ""))
        .toList();
  }
}
