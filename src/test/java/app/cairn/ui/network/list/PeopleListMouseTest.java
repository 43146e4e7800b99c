package app.cairn.ui.network.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.ui.network.people.PeopleRow;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Cells of the list under the mouse.
@ExtendWith(ApplicationExtension.class)
class PeopleListMouseTest extends ExampleInTheList {

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @Test
  void whatOneTypesAfterADoubleClickReplacesAllTheWords() {
    for (String row : new String[] {"not chosen", "chosen"}) {
      if (row.equals("chosen")) {
        at("Paul Kermadec");
      }
      doubleClick("Paul Kermadec", "column-role");
      TextField field = (TextField) focused();
      assertThat(field.getSelectedText()).as(row).isEqualTo(field.getText()).contains(" ");
      key(KeyCode.ESCAPE);
    }
    doubleClick("Paul Kermadec", "column-role");
    type("Chef de quai\n");
    assertThat(person("Paul Kermadec").role()).isEqualTo("Chef de quai");
  }

  @Test
  void inWhatIsOpenADoubleClickChoosesOneWord() {
    at("Paul Kermadec");
    robot.clickOn(cell("Paul Kermadec", "column-role"));
    settle();
    TextField field = (TextField) focused();
    // What comes after is no third click.
    robot.moveTo(cell("Julie Tanguy", "column-name"));
    robot.doubleClickOn(field);
    settle();
    assertThat(field.getSelectedText()).isNotEmpty().isNotEqualTo(field.getText());
  }

  @Test
  void aDoubleClickLeavesAChoiceOpen() {
    for (String column : new String[] {"column-degree", "column-warmth"}) {
      at("Paul Kermadec");
      doubleClick("Paul Kermadec", column);
      assertThat(focused()).as(column).isInstanceOf(ComboBox.class);
      assertThat(((ComboBox<?>) focused()).isShowing()).as(column).isTrue();
      Node face = focused();
      Node open = robot.lookup(".combo-box-popup .list-view").query();
      assertThat(open.localToScreen(open.getBoundsInLocal()).getMinY())
          .as("%s opens below, where no second click chooses", column)
          .isGreaterThan(face.localToScreen(face.getBoundsInLocal()).getCenterY() + 8);
      key(KeyCode.ESCAPE);
      assertThat(focused()).isEqualTo(table());
    }
  }

  /// As a hand does: the screen has the time to change between the two.
  private void doubleClick(String name, String column) {
    robot.moveTo(cell(name, column));
    for (int i = 0; i < 2; i++) {
      robot.press(MouseButton.PRIMARY);
      settle();
      robot.release(MouseButton.PRIMARY);
      settle();
    }
  }

  private Node cell(String name, String column) {
    settle();
    return robot.lookup(".tree-table-cell").queryAllAs(TreeTableCell.class).stream()
        .filter(cell -> cell.getItem() instanceof PeopleRow row && row.isPerson())
        .filter(cell -> ((PeopleRow) cell.getItem()).contact().name().equals(name))
        .filter(cell -> cell.getTableColumn().getId().equals(column))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cell of " + name));
  }
}
