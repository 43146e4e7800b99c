package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.Windows;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Whoever goes by the keyboard sees where they are.
class FocusRingTest extends FxRobot {

  private Stage stage;
  private List<Button> buttons;

  @Test
  void everyKindOfButtonShowsThatItHasTheFocus() throws Exception {
    FxToolkit.registerPrimaryStage();
    interact(this::show);
    for (Button button : buttons) {
      push(KeyCode.TAB);
      assertThat(button.isFocused()).as(button.getId()).isTrue();
      assertThat(button.getBorder().getStrokes())
          .as("the ring of %s", button.getId())
          .extracting(BorderStroke::getTopStroke)
          .isNotEmpty()
          .doesNotContain(Color.TRANSPARENT);
    }
    interact(stage::close);
  }

  private void show() {
    Runnable nothing = () -> {};
    Button before = Buttons.plain("before", "Avant", null, nothing);
    buttons =
        List.of(
            Buttons.plain("plain", "Ouvrir", null, nothing),
            Buttons.small("small", "Voir", null, nothing),
            Buttons.flat("flat", "Reformuler", Feather.EDIT_3, nothing),
            Buttons.icon("icon", "Agrandir", Feather.PLUS, nothing));
    VBox all = new VBox(10, before);
    all.getChildren().addAll(buttons);
    stage = new Stage();
    Windows.show(stage, all);
    before.requestFocus();
  }
}
