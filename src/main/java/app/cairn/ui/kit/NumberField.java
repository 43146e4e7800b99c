package app.cairn.ui.kit;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A small whole number and what it counts; ↑ and ↓ change it by a step. JavaFX thread.
public final class NumberField extends HBox {

  /// Three digits at most.
  ///
  /// @param least not below zero
  /// @param step of ↑ and ↓
  public record Range(int least, int most, int step) {}

  private final TextField field = new TextField();
  private final Range range;
  private int number;

  /// @param id of the field
  /// @param says its name, read aloud
  /// @param unit what is counted, beside it: one minute, two minutes
  public NumberField(String id, String says, IntFunction<String> unit, Range range, int number) {
    super(8);
    this.range = range;
    this.number = number;
    setAlignment(Pos.CENTER_LEFT);
    field.setId(id);
    field.setAccessibleText(says);
    field.setPrefColumnCount(3);
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
    field.setText(String.valueOf(number));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                show(number());
              }
            });
    Label counted = Labels.secondary(unit.apply(number));
    field.textProperty().addListener((_, _, _) -> counted.setText(unit.apply(number())));
    getChildren().setAll(field, counted);
  }

  /// How the arrows help, read aloud.
  public NumberField helped(String help) {
    field.setAccessibleHelp(help);
    return this;
  }

  /// Within the range; as before where nothing stands there.
  public int number() {
    if (!field.getText().isEmpty()) {
      number = Math.clamp(Integer.parseInt(field.getText()), range.least(), range.most());
    }
    return number;
  }

  private void show(int next) {
    number = Math.clamp(next, range.least(), range.most());
    field.setText(String.valueOf(number));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      show(number() + (event.getCode() == KeyCode.UP ? range.step() : -range.step()));
      field.end();
      event.consume();
    }
  }
}
