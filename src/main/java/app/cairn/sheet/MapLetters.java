package app.cairn.sheet;

import app.cairn.map.Face;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts a text of the map into what our typefaces have and what another font of this computer
/// draws: never wider than [FontWidths] says. One thread at a time.
final class MapLetters {

  private static final double BOX = 0.7;

  private final Map<Face, Font> fonts;
  private final SystemLetters system = new SystemLetters();

  MapLetters(Map<Face, Font> fonts) {
    this.fonts = fonts;
  }

  /// A part of a text; the size is 1, the baseline at 0.
  ///
  /// @param at where it begins
  /// @param shape what draws it; null where our typeface does
  record Run(String text, double at, Shape shape) {}

  List<Run> runs(String text, Face face, FontWidths widths) {
    Font font = fonts.get(face);
    if (font.canDisplayUpTo(text) < 0) {
      return List.of(new Run(text, 0, null));
    }
    List<Run> runs = new ArrayList<>();
    double at = 0;
    for (int from = 0; from < text.length(); ) {
      boolean ours = ours(font, text.codePointAt(from));
      int to = from;
      while (to < text.length() && ours(font, text.codePointAt(to)) == ours) {
        to += Character.charCount(text.codePointAt(to));
      }
      String part = text.substring(from, to);
      double width = widths.width(part, face);
      runs.add(new Run(part, at, ours ? null : shape(part, width)));
      at += width;
      from = to;
    }
    return runs;
  }

  private static boolean ours(Font font, int character) {
    return font.canDisplay(character);
  }

  private Shape shape(String text, double width) {
    Optional<SystemLetters.Outline> outline = system.outline(text);
    if (outline.isEmpty()) {
      return boxes(text, width);
    }
    double advance = outline.get().advance();
    double narrower = advance > width ? width / advance : 1;
    return AffineTransform.getScaleInstance(narrower, 1)
        .createTransformedShape(outline.get().shape());
  }

  /// What nobody can draw.
  private static Shape boxes(String text, double width) {
    int count = text.codePointCount(0, text.length());
    double each = width / count;
    Path2D boxes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < count; i++) {
      double side = Math.min(BOX, each * 0.8);
      boxes.append(new Rectangle2D.Double(i * each, -side, side, side), false);
      double inner = side * 0.84;
      double rim = (side - inner) / 2;
      boxes.append(new Rectangle2D.Double(i * each + rim, rim - side, inner, inner), false);
    }
    return boxes;
  }
}
