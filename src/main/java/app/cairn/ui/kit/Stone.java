package app.cairn.ui.kit;

import javafx.scene.shape.SVGPath;

/// A stone, coloured by the stylesheet (style class `stone`).
public final class Stone extends SVGPath {

  public Stone(long seed, double width, double height) {
    getStyleClass().add("stone");
    setContent(StoneShape.path(seed, width, height));
  }
}
