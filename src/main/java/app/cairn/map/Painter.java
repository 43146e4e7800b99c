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

  /// Text that ends at `right`, also where its typeface is another one and it gets another width.
  default void textUpTo(
      String text,
      double right,
      double width,
      double baseline,
      Face face,
      double size,
      int colour,
      int halo) {
    text(text, right - width, baseline, face, size, colour, halo);
  }

  /// Text around `middle`, also where its typeface is another one and it gets another width.
  default void textAround(
      String text,
      double middle,
      double width,
      double baseline,
      Face face,
      double size,
      int colour,
      int halo) {
    text(text, middle - width / 2, baseline, face, size, colour, halo);
  }
}
