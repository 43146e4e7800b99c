package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.TextWidths;

/// Widths for paper, where there is room: names are whole, up to the longest that a page holds.
record WholeNames(TextWidths widths) implements TextWidths {

  /// In em: some fifty letters.
  private static final double LONGEST = 27;

  @Override
  public double width(String text, Face face) {
    return widths.width(text, face);
  }

  @Override
  public String fit(String text, Face face, double size, double most) {
    return widths.fit(text, face, size, Math.max(most, LONGEST * size));
  }
}
