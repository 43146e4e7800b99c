package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Windows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What scrolls is painted, and nothing behind it: without a graphics card even something
/// transparent is filled pixel by pixel, and took half of each frame of the map.
class ScrollingTest extends FxRobot {

  private Stage stage;
  private VBox all;

  @Test
  void aScrollPaneFillsNothingBehindWhatItHolds() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(this::show);
    for (String part : List.of(".scroll-pane", ".scroll-pane > .viewport")) {
      assertThat(all.lookupAll(part))
          .as(part)
          .hasSize(2)
          .allSatisfy(node -> assertThat(((Region) node).getBackground()).isNull());
    }
    interact(stage::close);
  }

  /// At 200 % the doors of the welcome page lie below. With the focus nowhere, as after a dossier
  /// is closed, the first press gives it to the door: the page must not slip away under the hand.
  @Test
  void aDoorBelowOpensAtTheFirstPress() throws Exception {
    FxToolkit.registerPrimaryStage();
    Button door = new Button("Commencer");
    int[] opened = new int[1];
    door.setOnAction(_ -> opened[0]++);
    Region above = new Region();
    above.setMinHeight(2_000);
    ScrollPane page = new ScrollPane(new VBox(above, door));
    Scrolling.fromTheTop(page);
    Button elsewhere = new Button("Ailleurs");
    interact(
        () -> {
          stage = new Stage();
          Windows.show(stage, new VBox(elsewhere, page));
        });
    interact(elsewhere::requestFocus);
    interact(() -> page.setVvalue(1));
    moveTo(door).press(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(opened[0]).isEqualTo(1);
    interact(stage::close);
  }

  private void show() {
    all = new VBox(new ScrollPane(new Label("Une longue page")), new TextArea("Un texte"));
    stage = new Stage();
    Windows.show(stage, all);
    all.applyCss();
    all.layout();
  }
}
