package app.cairn.sheet;

import app.cairn.map.Face;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Parts a text of the map into what our typefaces have and what another font of this computer
/// draws: never wider than [FontWidths] says. What shows nothing by itself is left out, but where
/// it shapes the letters of another font. One thread at a time.
final class MapLetters {

  private static final double BOX = 0.7;

  /// Shows nothing, and has what follows read from the right whatever it begins with.
  private static final char RIGHT_TO_LEFT = '\u200F';

  /// Marks that turn what follows round: a name has no need of them.
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private final SystemLetters system = new SystemLetters();

  /// A part of a text; the size is 1, the baseline at 0.
  ///
  /// @param at where it begins
  /// @param shape what draws it; null where our typeface does
  record Run(String text, double at, Shape shape) {}

  /// From left to right, as the Unicode bidirectional algorithm orders the letters themselves.
  List<Run> runs(String told, Face face, FontWidths widths) {
    List<Run> runs = new ArrayList<>();
    String text = DIRECTIONS.matcher(told).replaceAll("");
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      parts(runs, text, 0, face, widths);
      return runs;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[bidi.getRunCount()];
    Integer[] order = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    double at = 0;
    for (int i : order) {
      String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      at =
          levels[i] % 2 == 0
              ? parts(runs, piece, at, face, widths)
              : at + fromTheRight(runs, piece, at, face, widths);
    }
    return runs;
  }

  /// One font draws all of it, spaces and brackets too: these stand the other way round there.
  ///
  /// @return how wide it is
  private double fromTheRight(
      List<Run> runs, String piece, double at, Face face, FontWidths widths) {
    double most = widths.width(piece, face);
    String told = RIGHT_TO_LEFT + piece;
    double width = Math.min(most, system.outline(told).map(o -> o.advance()).orElse(most));
    runs.add(new Run(piece, at, shape(told, width)));
    return width;
  }

  /// Adds what is read from left to right; where it ends.
  private double parts(List<Run> runs, String text, double from, Face face, FontWidths widths) {
    StringBuilder part = new StringBuilder(text.length());
    boolean ours = true;
    double at = from;
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
    return at + add(runs, part, at, ours, face, widths);
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
