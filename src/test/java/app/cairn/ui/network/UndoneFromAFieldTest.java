package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.network.Circle;
import app.cairn.text.Language;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ctrl+Z in a field that keeps the focus and holds nothing is the dossier’s.
@ExtendWith(ApplicationExtension.class)
class UndoneFromAFieldTest extends PeopleInWindow {

  private Dossier opened;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @BeforeEach
  void openTheExample(FxRobot with) {
    open(with, PeopleStage.example(Language.FRENCH));
    opened = dossier();
  }

  @Test
  void whoWasAddedInTheListIsTakenAwayAgain() {
    enter("people-add", "Zoé Ozanne");
    ctrl(KeyCode.Z);
    assertThat(dossier()).isEqualTo(opened);
    assertThat(typed("people-add")).isEmpty();
    ctrl(KeyCode.Y);
    assertThat(known("Zoé Ozanne")).isTrue();
  }

  @Test
  void whatIsTypedBelongsToTheField() {
    enter("people-add", "Zoé Ozanne");
    type("Luc");
    ctrl(KeyCode.Z);
    assertThat(known("Zoé Ozanne")).isTrue();
  }

  @Test
  void nobodyIsAddedInACircleThatIsThereNoMore() {
    robot.clickOn("#people-add-circle");
    type("Chorale\n");
    ctrl(KeyCode.Z);
    type("Zoé Ozanne\n");
    assertThat(dossier().all(Circle.KIND)).hasSameSizeAs(opened.all(Circle.KIND));
    assertThat(person("Zoé Ozanne").circle()).isNull();
  }

  @Test
  void whoWasSaidOnACardIsTakenAwayAgain() {
    choose("Yann Le Bris");
    enter("person-whom", "Zoé Ozanne");
    ctrl(KeyCode.Z);
    assertThat(dossier()).isEqualTo(opened);
  }

  @Test
  void aTagOfSeveralIsTakenAwayAgain() {
    robot.interact(
        () -> {
          List<UUID> both =
              List.of(people.person("Yann Le Bris").id(), people.person("Anne Rivière").id());
          people.selection.all(both, both.getFirst());
        });
    settle();
    enter("bulk-tags", "voile");
    assertThat(person("Anne Rivière").expertise()).contains("voile");
    ctrl(KeyCode.Z);
    assertThat(dossier()).isEqualTo(opened);
  }

  private void enter(String id, String words) {
    robot.clickOn("#" + id);
    type(words + "\n");
  }

  private void ctrl(KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    settle();
  }

  private String typed(String id) {
    return ((TextField) node(id)).getText();
  }
}
