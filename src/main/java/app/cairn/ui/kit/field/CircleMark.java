package app.cairn.ui.kit.field;

import app.cairn.network.Circle;
import javafx.scene.shape.SVGPath;

/// The shape of a circle in its colour, 9 px: told apart by either.
public final class CircleMark extends SVGPath {

  /// The mark of a circle.
  public CircleMark(Circle circle) {
    this(circle.hue(), circle.outlined());
  }

  /// @param hue 1 to 8, as [Circle#hue()]
  /// @param outlined where the colour is used a second time
  public CircleMark(int hue, boolean outlined) {
    getStyleClass().setAll("circle-mark", "hue-" + hue);
    setContent(outline(hue));
    // A ring is one already.
    if (outlined || hue == 8) {
      getStyleClass().add("outlined");
    }
    if (outlined && hue == 8) {
      getStyleClass().add("thin");
    }
  }

  private static String outline(int hue) {
    return switch (hue) {
      case 2 -> "M4.5 0.5 L9 8.5 L0 8.5 Z";
      case 3 -> "M4.5 0 L9 4.5 L4.5 9 L0 4.5 Z";
      case 4 -> "M0.5 0.5 L8.5 0.5 L8.5 8.5 L0.5 8.5 Z";
      case 5 -> "M4.5 0 L9 3.4 L7.3 8.7 L1.7 8.7 L0 3.4 Z";
      case 6 -> "M3 0 L6 0 L6 3 L9 3 L9 6 L6 6 L6 9 L3 9 L3 6 L0 6 L0 3 L3 3 Z";
      case 7 -> "M4.5 0 L5.8 3 L9 3.3 L6.6 5.5 L7.3 8.7 L4.5 7 L1.7 8.7 L2.4 5.5 L0 3.3 L3.2 3 Z";
      default -> "M0 4.5 A4.5 4.5 0 1 1 9 4.5 A4.5 4.5 0 1 1 0 4.5 Z";
    };
  }
}
