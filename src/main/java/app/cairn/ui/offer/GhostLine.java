package app.cairn.ui.offer;

import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Where words would go, before they are there: dashed, in lake.
final class GhostLine extends HBox {

  GhostLine(String words) {
    super(8);
    getStyleClass().add("ghost-line");
    setMouseTransparent(true);
    Label label = Labels.own(words);
    label.getStyleClass().add("line-words");
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().setAll(Icons.of(Feather.CORNER_DOWN_RIGHT, 16), label);
  }
}
