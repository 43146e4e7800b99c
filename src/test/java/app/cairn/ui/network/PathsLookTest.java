package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.support.Looks;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No word of paths, doors, awakening, duplicates and the starting sort is cut or lies over
/// another, and every control has a name. With `CAIRN_PICTURES=FOLDER` in the environment it keeps
/// pictures.
@ExtendWith(ApplicationExtension.class)
class PathsLookTest {

  private Stage stage;
  private PathStage room;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "path, FRENCH, LIGHT, 1",
    "path, FRENCH, DARK, 1",
    "path, ENGLISH, LIGHT, 1",
    "path, FRENCH, LIGHT, 2",
    "asking, FRENCH, LIGHT, 1",
    "ghost, FRENCH, LIGHT, 1",
    "ghost, ENGLISH, DARK, 1",
    "doors, FRENCH, LIGHT, 1",
    "doors, ENGLISH, DARK, 1",
    "doors, FRENCH, LIGHT, 2",
    "awakening, FRENCH, LIGHT, 1",
    "awakening, ENGLISH, DARK, 1",
    "awakening, FRENCH, LIGHT, 2",
    "duplicates, FRENCH, LIGHT, 1",
    "duplicates, ENGLISH, DARK, 1",
    "duplicates, FRENCH, LIGHT, 2",
    "none, FRENCH, LIGHT, 1",
    "closed, FRENCH, DARK, 1",
    "closed, ENGLISH, LIGHT, 2",
    "naming, FRENCH, LIGHT, 1",
    "naming, ENGLISH, DARK, 1",
    "naming, FRENCH, LIGHT, 2",
    "telling, FRENCH, LIGHT, 1",
    "telling, ENGLISH, DARK, 1",
    "telling, FRENCH, LIGHT, 2",
    "done, FRENCH, LIGHT, 1",
  })
  void everyWordIsWholeAndEveryControlHasAName(
      String state, Language language, Theme theme, double zoom, FxRobot robot) {
    robot.interact(() -> show(state, language, theme, zoom));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> go(state));
    WaitForAsyncUtils.waitForFxEvents();
    String name = "%s-%s-%s-%d".formatted(state, language, theme, Math.round(zoom));
    assertThat(Looks.faults(stage.getScene(), name)).isEmpty();
  }

  private void show(String state, Language language, Theme theme, double zoom) {
    Dossier dossier =
        switch (state) {
          case "duplicates" -> PathStage.twice(language);
          case "naming", "telling", "done", "none", "closed" -> Dossier.empty();
          default -> PeopleStage.example(language);
        };
    room = new PathStage(dossier, language);
    Windows.show(stage, room.window, theme, 1280, 800, zoom);
    switch (state) {
      case "path", "asking", "ghost" -> room.run("network-path");
      case "doors", "closed" -> room.run("network-doors");
      case "awakening", "none" -> room.run("network-awakening");
      case "duplicates" -> room.run("network-duplicates");
      default -> room.run("network-sort");
    }
  }

  private void go(String state) {
    switch (state) {
      case "path" -> room.pathTo(room.person("Anne Rivière"));
      case "asking" -> field("#path-sought").setText("an");
      case "ghost" -> room.pathTo(unreachable());
      case "naming", "telling", "done" -> sort(state);
      default -> {}
    }
  }

  private app.cairn.network.Contact unreachable() {
    PathStage.add(room.session, c -> c.name("Camille Orphelin").degree(2));
    return room.person("Camille Orphelin");
  }

  private void sort(String state) {
    for (String name : List.of("Tante Yvonne", "Gaël Morvan", "Cousine Maëlle")) {
      name(name);
    }
    fire("#sort-next");
    name("Leïla Mansour");
    if (!state.equals("naming")) {
      fire("#sort-enough");
    }
    if (state.equals("telling")) {
      fire("#sort-pass");
    }
    if (state.equals("done")) {
      for (int i = 0; i < 4; i++) {
        fire("#sort-pass");
      }
    }
  }

  private void name(String name) {
    TextField field = (TextField) field("#sort-name");
    field.setText(name);
    field.fireEvent(new javafx.event.ActionEvent());
  }

  private void fire(String id) {
    ((javafx.scene.control.Button) stage.getScene().lookup(id)).fire();
  }

  private TextInputControl field(String id) {
    return (TextInputControl) stage.getScene().lookup(id);
  }
}
