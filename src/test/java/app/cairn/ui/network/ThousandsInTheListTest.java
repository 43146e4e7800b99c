package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.Grouping;
import app.cairn.support.Crowds;
import app.cairn.support.Windows;
import app.cairn.text.Language;
import app.cairn.ui.kit.Theme;
import app.cairn.ui.network.list.PeopleList;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The list of so many people that they come a moment after it.
@ExtendWith(ApplicationExtension.class)
class ThousandsInTheListTest {

  private final Deque<Runnable> held = new ArrayDeque<>();
  private Stage stage;

  @Start
  void start(Stage shownStage) {
    stage = shownStage;
  }

  @Test
  void whileTheyAreOnTheirWayTheListDoesNotSayThatNobodyIsThere(FxRobot robot) {
    robot.interact(
        () -> {
          PeopleStage people = new PeopleStage(Crowds.of(1_600, 1), Language.FRENCH, held::add);
          PeopleList list =
              new PeopleList(
                  people.workspace,
                  people.selection,
                  new SimpleObjectProperty<>(),
                  new SimpleObjectProperty<>(Grouping.ORGANISATION),
                  _ -> {});
          people.window.show(list);
          Windows.show(stage, people.window, Theme.LIGHT, 1400, 900, 1);
          list.focus();
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".empty-state").queryAll()).isEmpty();

    robot.interact(() -> held.forEach(Runnable::run));
    WaitForAsyncUtils.waitForFxEvents();
    TreeTableView<?> table = robot.lookup("#people-table").queryAs(TreeTableView.class);
    assertThat(table.getExpandedItemCount()).isGreaterThan(7);
    assertThat(table.getFocusModel().getFocusedIndex()).isZero();
  }
}
