package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.OwnField;
import app.cairn.network.Tie;
import app.cairn.sheet.FontWidths;
import app.cairn.ui.network.map.MapViewModel;
import app.cairn.ui.network.people.PeopleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where there is too much to show, the room says so.
@ExtendWith(ApplicationExtension.class)
class NetworkFilterTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void sectorsAreToldOnceAndThoseLeftOutAreCounted(FxRobot with) {
    Dossier.Builder builder = new Dossier.Builder();
    for (int i = 0; i < 45; i++) {
      String sector = "Secteur " + (char) ('A' + i / 9) + (char) ('a' + i % 9);
      put(builder, sector);
      put(builder, sector.toUpperCase(java.util.Locale.ROOT));
    }
    open(with, builder.build());
    MenuButton filter = robot.lookup("#network-filter").queryAs(MenuButton.class);
    robot.interact(filter::show);
    settle();

    List<MenuItem> sectors = ((Menu) filter.getItems().get(1)).getItems();

    assertThat(sectors).hasSize(41);
    assertThat(sectors.getLast().getText()).isEqualTo("et 5 de plus\u00A0: cherchez par le nom");
    assertThat(sectors.getFirst().getText()).isEqualTo("Secteur Aa");
  }

  private static void put(Dossier.Builder builder, String sector) {
    builder.put(Contact.KIND, Contact.someone().name("Anne").sector(sector).contact());
  }

  @Test
  void aFieldOfOnesOwnIsChosenByItsNameThenByWhatItSays(FxRobot with) {
    Dossier.Builder builder = new Dossier.Builder();
    for (int i = 0; i < 45; i++) {
      builder.put(Contact.KIND, told("Anne " + i, "Ville_natale", "Ville " + (i + 10)));
    }
    builder.put(Contact.KIND, told("Paul", "VILLE_NATALE", "ville 30"));
    builder.put(Contact.KIND, told("Zoé", "Club", "Voile\n" + "et vent ".repeat(20)));
    open(with, builder.build());
    Menu fields = fields();
    assertThat(texts(fields)).containsExactly("Club", "Ville_natale");
    assertThat(texts((Menu) fields.getItems().getFirst()).getFirst())
        .as("short enough for a menu")
        .startsWith("Voile et vent")
        .hasSizeLessThan(50)
        .endsWith("…");
    Menu towns = (Menu) fields.getItems().getLast();
    assertThat(towns.getItems()).hasSize(41);
    assertThat(texts(towns)).contains("Ville 30").last().asString().contains("5 de plus");

    tick(towns, "Ville 30");
    assertThat(lit()).containsExactlyInAnyOrder("Anne 20", "Paul");
    tick(towns, "Ville 31");
    assertThat(lit()).containsExactlyInAnyOrder("Anne 20", "Anne 21", "Paul");
    tick(
        (Menu) fields.getItems().getFirst(), texts((Menu) fields.getItems().getFirst()).getFirst());
    assertThat(lit()).as("each field").isEmpty();
  }

  @Test
  void fieldsOfManyPeopleComeAMomentLater(FxRobot with) {
    Dossier.Builder builder = new Dossier.Builder();
    for (int i = 0; i < 1_600; i++) {
      builder.put(Contact.KIND, told("Anne " + i, "Club", "Voile"));
    }
    open(with, builder.build());
    held = true;
    Menu fields = fields();
    assertThat(fields.isDisable()).as("meanwhile").isTrue();
    assertThat(fields.isVisible()).isTrue();
    letGo();
    assertThat(fields.isDisable()).isFalse();
    assertThat(texts(fields)).containsExactly("Club");
  }

  private Menu fields() {
    MenuButton filter = robot.lookup("#network-filter").queryAs(MenuButton.class);
    robot.interact(filter::show);
    settle();
    return filter.getItems().stream()
        .filter(item -> "filter-fields".equals(item.getId()))
        .map(Menu.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Menu menu) {
    return menu.getItems().stream().map(MenuItem::getText).toList();
  }

  private void tick(Menu menu, String text) {
    MenuItem item = menu.getItems().get(texts(menu).indexOf(text));
    robot.interact(item::fire);
    settle();
  }

  /// Whom the list shows.
  private List<String> lit() {
    robot.interact(
        () -> robot.lookup("#network-list-toggle").queryAs(ToggleButton.class).setSelected(true));
    settle();
    TreeTableView<PeopleRow> table = robot.lookup("#people-table").query();
    return IntStream.range(0, table.getExpandedItemCount())
        .mapToObj(row -> table.getTreeItem(row).getValue())
        .filter(PeopleRow::isPerson)
        .map(row -> row.contact().name())
        .toList();
  }

  private static Contact told(String name, String field, String value) {
    return Contact.someone().name(name).ownFields(List.of(new OwnField(field, value))).contact();
  }

  @Test
  void tiesTooManyToBeReadAreThoseOfWhoIsChosenOnly(FxRobot with) {
    List<Contact> all = new ArrayList<>();
    Dossier.Builder builder = new Dossier.Builder();
    for (int i = 0; i < 70; i++) {
      all.add(Contact.someone().name("Anne " + i).contact());
      builder.put(Contact.KIND, all.getLast());
      for (Contact other : all.subList(0, i)) {
        builder.put(Tie.KIND, Tie.knows(other.id(), all.getLast().id(), null));
      }
    }
    open(with, builder.build());
    robot.interact(
        () -> {
          try (MapViewModel model = new MapViewModel(people.workspace, new FontWidths())) {
            model.ties().set(true);
            assertThat(model.showing(Set.of()).arcs()).isEmpty();
            assertThat(model.showing(Set.of(all.getFirst().id())).arcs()).hasSize(69);
          }
        });
    assertThat(people.window.told()).last().asString().contains("415");
  }
}
