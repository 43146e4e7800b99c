package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Organisation;
import app.cairn.support.Looks;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Theme;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// No word around the map is cut or lies over another, and every control has a name, whatever is
/// open.
@ExtendWith(ApplicationExtension.class)
class NetworkLookTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({
    "ghost, LIGHT, 1",
    "ghost, DARK, 1",
    "ghost, LIGHT, 2",
    "ghost-me, LIGHT, 1",
    "path, LIGHT, 1",
    "path, DARK, 1",
    "path, LIGHT, 2",
    "nobody, LIGHT, 1",
    "nobody, DARK, 1",
    "nobody, LIGHT, 2",
    "doors, LIGHT, 1",
    "doors, DARK, 1",
    "doors, LIGHT, 2",
    "card, LIGHT, 2",
    "awakening, LIGHT, 1",
  })
  void everyWordIsWholeAndEveryControlHasAName(
      String state, Theme theme, double zoom, FxRobot with) {
    boolean large = zoom > 1 || state.startsWith("doors");
    double width = large ? 1600 : 1220;
    boolean nobody = state.equals("nobody");
    Dossier dossier = nobody ? Dossier.empty() : PeopleStage.example(Language.FRENCH);
    open(with, dossier, theme, width, large ? 1000 : 752, zoom);
    go(state);
    String picture = "network-%s-%s-%d".formatted(state, theme, Math.round(zoom));
    assertThat(Looks.faults(stage.getScene(), picture)).isEmpty();
  }

  private void go(String state) {
    switch (state) {
      case "ghost" -> {
        meetWhomNobodyKnows();
        seek("orphelin");
      }
      case "ghost-me" -> {
        perform(new Change.Added<>(Organisation.KIND, Organisation.named("Musée de la Mer")));
        seek("musee");
      }
      case "path" -> seek("riviè");
      case "nobody" -> {}
      case "doors" -> run("network-doors");
      case "awakening" -> run("network-awakening");
      case "card" -> {
        run("network-doors");
        robot.clickOn("#network-side-card");
        settle();
      }
      default -> throw new AssertionError(state);
    }
  }

  private void seek(String words) {
    run("network-path");
    write(words);
    type(KeyCode.ENTER);
  }

  private void perform(Change change) {
    robot.interact(() -> people.session.perform(change));
    settle();
  }

  private void run(String action) {
    robot.interact(
        () ->
            screen.actions().stream()
                .filter(each -> each.id().equals(action))
                .forEach(Action::run));
    settle();
  }
}
