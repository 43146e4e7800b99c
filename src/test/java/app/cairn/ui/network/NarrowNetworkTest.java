package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.support.Looks;
import app.cairn.text.Language;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The room of the network where it has little room: at 200 % in a window of 1280×800, less what
/// stands around it.
@ExtendWith(ApplicationExtension.class)
class NarrowNetworkTest extends NetworkInWindow {

  /// Thirty characters of the text of the interface.
  private static final double LINE = 210;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void begins(FxRobot with, Dossier dossier) {
    open(with, dossier, Theme.LIGHT, 1136, 704, 2);
  }

  @Test
  void aPathIsSaidInLinesOfThirtyLettersThoughACardIsOpen(FxRobot with) {
    begins(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn(at("Travail"));
    settle();
    assertThat(robot.lookup("#network-side").query().isVisible()).isTrue();
    robot.interact(
        () ->
            screen.actions().stream()
                .filter(each -> each.id().equals("network-path"))
                .forEach(Action::run));
    write("riviè");
    type(KeyCode.ENTER);
    Label sentence = robot.lookup("#path-sentence").queryAs(Label.class);
    assertThat(sentence.getWidth()).isGreaterThan(LINE);
    assertThat(Looks.faults(stage.getScene(), "narrow-path")).isEmpty();
    assertThat(inSight(sentence)).isTrue();
  }

  @Test
  void everyWayToBeginIsInSight(FxRobot with) {
    begins(with, Dossier.empty());
    assertThat(Looks.faults(stage.getScene(), "narrow-empty")).isEmpty();
    assertThat(inSight(robot.lookup("#network-empty-import").query())).isTrue();
    assertThat(inSight(robot.lookup("#network-empty-sort").query())).isTrue();
  }

  @Test
  void whatTheFieldOfTheListIsForIsNeverCut(FxRobot with) {
    begins(with, PeopleStage.example(Language.FRENCH));
    robot.clickOn(at("Travail"));
    settle();
    robot.interact(() -> robot.lookup("#network-list-toggle").queryAs(ToggleButton.class).fire());
    settle();
    TextField field = robot.lookup("#people-add").queryAs(TextField.class);
    Text prompt = new Text(field.getPromptText());
    prompt.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    assertThat(prompt.getLayoutBounds().getWidth()).isPositive().isLessThan(room);
    assertThat(Looks.faults(stage.getScene(), "narrow-list")).isEmpty();
  }

  private boolean inSight(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return bounds.getMinY() >= 0 && bounds.getMaxY() <= stage.getScene().getHeight();
  }
}
