package app.cairn.map;

/// What a map is drawn with: a screen, a picture, a page. Colours are 0xAARRGGBB, lengths pixels of
/// the target.
public interface Painter {

  /// A filled polygon, of the first `count` points.
  void polygon(double[] xs, double[] ys, int count, int colour);

  /// An open line through the first `count` points.
  ///
  /// @param dash the length of dashes and gaps; 0 for an unbroken line
  void line(double[] xs, double[] ys, int count, double width, double dash, int colour);

  void disc(double x, double y, double radius, int colour);

  /// Text from `x` to the right on a baseline.
  ///
  /// @param halo a 3 px outline under the letters; 0 for none
  void text(String text, double x, double baseline, Face face, double size, int colour, int halo);

  /// Text held at `at`: there it stays, also where its typeface is another one and it gets another
  /// width than `width`.
  default void text(
      String text,
      Anchor anchor,
      double at,
      double width,
      double baseline,
      Face face,
      double size,
      int colour,
      int halo) {
    text(text, at - anchor.before * width, baseline, face, size, colour, halo);
  }

  /// Where on its baseline a text is held.
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    /// The share of the text that stands before.
    final double before;

    Anchor(double before) {
      this.before = before;
    }
  }
}
