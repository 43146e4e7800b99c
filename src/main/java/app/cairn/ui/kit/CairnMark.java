package app.cairn.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The mark: three stones, one upon the other.
public final class CairnMark extends Pane {

  private static final double DRAWN = 64;

  /// @param size its side, in pixels
  public CairnMark(double size) {
    getStyleClass().add("cairn-mark");
    double scale = size / DRAWN;
    getChildren()
        .addAll(
            stone(
                "base",
                "M8,52C7,45 14,42 32,42C50,42 57,45 56,52C55,58 48,60 32,60C16,60 9,58 8,52Z",
                scale),
            stone(
                "middle",
                "M14,33C13,27 19,24 33,24C46,24 51,27 50,33C49,38 44,40 32,40C20,40 15,38 14,33Z",
                scale),
            stone(
                "top",
                "M21,14C21,8 25,4 33,4C40,4 44,8 43,14C42,19 39,22 32,22C25,22 21,19 21,14Z",
                scale));
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
  }

  private static SVGPath stone(String name, String outline, double scale) {
    SVGPath stone = new SVGPath();
    stone.setContent(outline);
    stone.getStyleClass().add("mark-" + name);
    stone.getTransforms().add(new Scale(scale, scale));
    return stone;
  }
}
