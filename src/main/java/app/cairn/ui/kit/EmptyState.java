package app.cairn.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What an empty place shows: a small cairn begun, one sentence, one button.
public final class EmptyState extends VBox {

  /// @param begin the button; null when there is nothing to press
  public EmptyState(String sentence, Button begin) {
    super(14);
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    VBox stones = new VBox(1);
    stones.setAlignment(Pos.CENTER);
    Stone small = new Stone(5, 26, 15);
    Stone large = new Stone(9, 48, 19);
    small.getStyleClass().add("stone-dashed");
    large.getStyleClass().add("stone-quiet");
    stones.getChildren().addAll(small, large);
    Label label = Labels.text(sentence);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    label.setMaxWidth(420);
    getChildren().addAll(stones, label);
    if (begin != null) {
      getChildren().add(begin);
    }
  }
}
