package app.cairn.ui.meeting.outreach;

import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// How long one asks for, in minutes; ↑ and ↓ change it by five.
final class MinutesField extends HBox {

  private static final int LEAST = 5;
  private static final int MOST = 240;
  private static final int STEP = 5;

  private final TextField field = new TextField();
  private int minutes;

  MinutesField(Workspace workspace, int minutes) {
    super(8);
    this.minutes = minutes;
    setAlignment(Pos.CENTER_LEFT);
    field.setId("plan-minutes");
    field.setAccessibleText(workspace.say("outreach.planMinutes"));
    field.setAccessibleHelp(workspace.say("outreach.planMinutesHelp"));
    field.setPrefColumnCount(3);
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
    field.setText(String.valueOf(minutes));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                show(minutes());
              }
            });
    getChildren().setAll(field, Labels.secondary(workspace.say("outreach.planMinutesUnit")));
  }

  /// Between 5 and 240; as before where nothing stands there.
  int minutes() {
    if (!field.getText().isEmpty()) {
      minutes = Math.clamp(Integer.parseInt(field.getText()), LEAST, MOST);
    }
    return minutes;
  }

  private void show(int next) {
    minutes = Math.clamp(next, LEAST, MOST);
    field.setText(String.valueOf(minutes));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      show(minutes() + (event.getCode() == KeyCode.UP ? STEP : -STEP));
      field.end();
      event.consume();
    }
  }
}
