package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.network.Contact;
import app.cairn.support.Looks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.network.PeopleExamples;
import app.cairn.ui.network.PeopleStage;
import app.cairn.ui.network.card.PeopleDrawer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No word of the list is over another and every control has a name, whoever is in it. With
/// `CAIRN_PICTURES=FOLDER` in the environment it keeps pictures.
@ExtendWith(ApplicationExtension.class)
class PeopleListLookTest {

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "example, FRENCH, LIGHT, 1280, 1",
    "example, FRENCH, DARK, 1280, 1",
    "example, ENGLISH, LIGHT, 1280, 2",
    "sector, FRENCH, LIGHT, 1280, 1",
    "empty, FRENCH, LIGHT, 1280, 1",
    "one, FRENCH, LIGHT, 1280, 1",
    "long, FRENCH, LIGHT, 1280, 1",
    "many, FRENCH, LIGHT, 1280, 1",
  })
  void everyWordIsWholeAndEveryControlHasAName(
      String state, Language language, Theme theme, double width, double zoom, FxRobot robot) {
    robot.interact(() -> show(state, language, theme, width, zoom));
    WaitForAsyncUtils.waitForFxEvents();
    String name = "list-%s-%s-%s-%d".formatted(state, language, theme, Math.round(zoom));
    assertThat(Looks.faults(stage.getScene(), name)).isEmpty();
  }

  private void show(String state, Language language, Theme theme, double width, double zoom) {
    Dossier dossier =
        switch (state) {
          case "empty" -> Dossier.empty();
          case "one" ->
              new Dossier.Builder()
                  .put(Contact.KIND, Contact.someone().name("Anne Rivière").contact())
                  .build();
          case "many" -> PeopleExamples.many(30_000);
          case "long" -> PeopleExamples.dossier("long", language);
          default -> PeopleStage.example(language);
        };
    PeopleStage people = new PeopleStage(dossier, language);
    PeopleDrawer drawer = people.drawer();
    PeopleList list =
        new PeopleList(
            people.workspace,
            people.selection,
            new SimpleObjectProperty<>(),
            new SimpleObjectProperty<>(
                state.equals("sector") ? Grouping.SECTOR : Grouping.ORGANISATION),
            _ -> {});
    BorderPane room = new BorderPane(list, null, drawer, null, null);
    BorderPane.setMargin(list, new Insets(8, 12, 12, 12));
    people.window.show(room);
    Windows.show(stage, people.window, theme, width, 752, zoom);
    if (state.equals("example")) {
      people.selection.only(people.person("Claire Le Goff").id());
    }
    list.focus();
  }
}
