package app.cairn.sheet;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A page of a map, A4 across: what the margins, the head and the foot leave, in points from the
/// upper left corner of the page.
final class PageArea {

  static final PDRectangle A4 =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  static final double MARGIN = 36;

  private static final double HEAD = 34;
  private static final double FOOT = 14;

  static final double LEFT = MARGIN;
  static final double TOP = MARGIN + HEAD;
  static final double RIGHT = A4.getWidth() - MARGIN;
  static final double BOTTOM = A4.getHeight() - MARGIN - FOOT;
  static final double WIDTH = RIGHT - LEFT;
  static final double HEIGHT = BOTTOM - TOP;

  private PageArea() {}
}
