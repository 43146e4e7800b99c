package app.cairn.sheet;

import java.util.Locale;

/// An A4 page and its margins, in millimetres.
record PageFrame(double top, double side, double bottom) {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  static final double POINTS_PER_MM = 72 / 25.4;

  static final double A4_WIDTH = WIDTH * POINTS_PER_MM;
  static final double A4_HEIGHT = HEIGHT * POINTS_PER_MM;

  /// The margins of the pitch sheets.
  static final PageFrame SHEET = new PageFrame(17, 20, 14);

  /// The cards draw their own margins.
  static final PageFrame CARDS = new PageFrame(0, 0, 0);

  /// How a text is laid in the frame.
  enum Flow {
    /// On A4 pages.
    PAGES,
    /// On one page as long as needed, to measure.
    ROLL
  }

  /// The rules of the page itself.
  String css(Flow flow) {
    double height = flow == Flow.ROLL ? 5000 : HEIGHT;
    return String.format(
        Locale.ROOT,
        "@page{size:%.0fmm %.0fmm;margin:%smm %smm %smm}",
        WIDTH,
        height,
        top,
        side,
        bottom);
  }

  /// What the margins leave, from top to bottom, in points.
  double room() {
    return (HEIGHT - top - bottom) * POINTS_PER_MM;
  }

  /// From points inside of the margins to points from the left of the page.
  double x(double inside) {
    return side * POINTS_PER_MM + inside;
  }

  /// From points under the top margin to points from the top of the page.
  double fromTop(double inside) {
    return top * POINTS_PER_MM + inside;
  }
}
