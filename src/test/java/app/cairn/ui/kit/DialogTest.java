package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Windows;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A dialog that holds more than there is room for shows that it scrolls.
class DialogTest extends FxRobot {

  private static final double HEIGHT = 360;

  private Stage stage;
  private Dialog dialog;

  @BeforeEach
  void begin() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void end() {
    interact(stage::close);
  }

  private boolean scrollsWith(int paragraphs) {
    interact(
        () -> {
          VBox page = new VBox(12);
          for (int i = 0; i < paragraphs; i++) {
            // On one line each would have room: it is by their width that they are high.
            Label words = new Label("Une phrase qui ne tient pas sur une ligne. ".repeat(3));
            words.setWrapText(true);
            page.getChildren().add(words);
          }
          dialog = new Dialog("a-dialog", "Un titre", page);
          stage = new Stage();
          StackPane room = new StackPane(dialog);
          Windows.show(stage, room);
          stage.setWidth(420);
          stage.setHeight(HEIGHT);
        });
    WaitForAsyncUtils.waitForFxEvents();
    return dialog.lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .anyMatch(ScrollBar::isVisible);
  }

  @Test
  void moreThanThereIsRoomForShowsItsBar() {
    assertThat(scrollsWith(6)).isTrue();
  }

  @Test
  void whatHasRoomShowsNone() {
    assertThat(scrollsWith(1)).isFalse();
  }
}
