package app.cairn.ui.network.list;

import app.cairn.network.Warmth;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Warmth in a row of the list: three small pebbles.
final class PebbleMarks extends HBox {

  PebbleMarks(Warmth warmth) {
    super(3);
    getStyleClass().add("pebble-marks");
    for (int i = 0; i < 3; i++) {
      Region pebble = new Region();
      pebble.getStyleClass().add("pebble-mark");
      pebble.pseudoClassStateChanged(PseudoClass.getPseudoClass("filled"), i < warmth.pebbles());
      getChildren().add(pebble);
    }
  }
}
