package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Tie;
import app.cairn.sheet.FontWidths;
import app.cairn.ui.network.map.MapViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
