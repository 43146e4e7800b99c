package app.cairn.sheet;

import app.cairn.map.Face;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts a text of the map into what our typefaces have and what another font of this computer
/// draws: never wider than [FontWidths] says. What shows nothing by itself is left out, but where
/// it shapes the letters of another font. One thread at a time.
final class MapLetters {

  private static final double BOX = 0.7;

  private final SystemLetters system = new SystemLetters();

  /// A part of a text; the size is 1, the baseline at 0.
  ///
  /// @param at where it begins
  /// @param shape what draws it; null where our typeface does
  record Run(String text, double at, Shape shape) {}

  List<Run> runs(String text, Face face, FontWidths widths) {
    List<Run> runs = new ArrayList<>();
    StringBuilder part = new StringBuilder(text.length());
    boolean ours = true;
    double at = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Unseen.is(c)) {
        // It shapes its neighbours, where they are of another font.
        part.append(ours ? "" : Character.toString(c));
        continue;
      }
      if (widths.draws(face, c) != ours) {
        at += add(runs, part, at, ours, face, widths);
        ours = !ours;
      }
      part.appendCodePoint(c);
    }
    add(runs, part, at, ours, face, widths);
    return runs;
  }

  /// Adds `part`, which is empty then; how wide it is.
  private double add(
      List<Run> runs, StringBuilder part, double at, boolean ours, Face face, FontWidths widths) {
    if (part.isEmpty()) {
      return 0;
    }
    String text = part.toString();
    double width = widths.width(text, face);
    runs.add(new Run(text, at, ours ? null : shape(text, width)));
    part.setLength(0);
    return width;
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
    int count = (int) text.codePoints().filter(c -> !Unseen.is(c)).count();
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
