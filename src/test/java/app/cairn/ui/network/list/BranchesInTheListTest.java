package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.Organisation;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Organisations and circles chosen in the list, several at once.
@ExtendWith(ApplicationExtension.class)
class BranchesInTheListTest extends ExampleInTheList {

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  private void foldTo(String... organisations) {
    robot.interact(
        () -> {
          for (TreeItem<?> circle : table().getRoot().getChildren()) {
            circle.getChildren().forEach(group -> group.setExpanded(false));
          }
        });
    settle();
    robot.clickOn(organisations[0]);
    settle();
    robot.press(KeyCode.SHIFT).clickOn(organisations[1], MouseButton.PRIMARY);
    robot.release(KeyCode.SHIFT);
    settle();
  }

  @Test
  void theDrawerTellsOfAllOfThem() {
    foldTo("Ouest Fret  ·  8", "Port de Nantes  ·  3");

    assertThat(((Label) node("several-names")).getText().lines())
        .containsExactly("Ouest Fret", "Transports Breizh", "Port de Nantes");
  }

  @Test
  void theirGoingIsOneUndoAndLeavesTheirPeople() {
    int before = dossier().count(Organisation.KIND);
    foldTo("Ouest Fret  ·  8", "Port de Nantes  ·  3");

    fire("several-remove");

    assertThat(dossier().count(Organisation.KIND)).isEqualTo(before - 3);
    assertThat(known("Claire Le Goff")).isTrue();
    undo();
    assertThat(dossier().count(Organisation.KIND)).isEqualTo(before);
  }

  @Test
  void theirNamesRunOnOverTheEmptyCells() {
    robot.interact(() -> table().getColumns().getFirst().setPrefWidth(112));
    settle();

    assertThat(read("Transports Breizh")).isEqualTo("Transports Breizh  ·  6");
    assertThat(read("Gwenaëlle Riou")).endsWith("...");

    robot.interact(() -> table().scrollTo(table().getRow(item("Banque alimentaire"))));
    settle();
    assertThat(read("Banque alimentaire")).startsWith("Banque alimentaire  ·");
    robot.interact(() -> table().scrollTo(0));
    settle();
    assertThat(read("Gwenaëlle Riou")).endsWith("...");
  }

  /// What is read of the name of a row.
  private String read(String name) {
    return robot.lookup(".name-cell").queryAllAs(NameCell.class).stream()
        .filter(cell -> cell.isVisible() && cell.getText() != null)
        .filter(cell -> cell.getText().startsWith(name))
        .map(cell -> ((Text) cell.lookup(".text")).getText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theKeysGoOnFromTheLast() {
    foldTo("Ouest Fret  ·  8", "Port de Nantes  ·  3");
    List<String> rows = rows();

    key(KeyCode.DOWN);

    int at = rows.indexOf(". Port de Nantes");
    assertThat(". " + chosenRows().getFirst()).isEqualTo(rows.get(at + 1));
  }
}
