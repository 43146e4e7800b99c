package app.cairn.map;

/// The part of a map one looks at.
///
/// @param scale pixels to a map unit
/// @param left the map’s x at the left edge
/// @param top the map’s y at the upper edge
/// @param width of what is drawn on, in pixels
public record View(double scale, double left, double top, double width, double height) {

  /// All of `box` in the middle, never larger than `largest`.
  public static View fitting(Box box, double width, double height, double margin, double largest) {
    double scale =
        Math.min(
            largest,
            Math.min(
                Math.max(1, width - 2 * margin) / Math.max(1, box.width()),
                Math.max(1, height - 2 * margin) / Math.max(1, box.height())));
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    return new View(scale, x - width / 2 / scale, y - height / 2 / scale, width, height);
  }

  public double x(double mapX) {
    return (mapX - left) * scale;
  }

  public double y(double mapY) {
    return (mapY - top) * scale;
  }

  public double mapX(double x) {
    return left + x / scale;
  }

  public double mapY(double y) {
    return top + y / scale;
  }

  /// What of the map is seen.
  public Box box() {
    return new Box(left, top, left + width / scale, top + height / scale);
  }

  /// Moved by as many pixels.
  public View panned(double dx, double dy) {
    return new View(scale, left - dx / scale, top - dy / scale, width, height);
  }

  /// Larger or smaller, the point under (`x`, `y`) staying where it is.
  public View zoomed(double newScale, double x, double y) {
    return new View(newScale, mapX(x) - x / newScale, mapY(y) - y / newScale, width, height);
  }

  /// The same middle, on another size.
  public View resized(double newWidth, double newHeight) {
    return new View(
        scale,
        left + (width - newWidth) / 2 / scale,
        top + (height - newHeight) / 2 / scale,
        newWidth,
        newHeight);
  }

  /// The same scale, (`x`, `y`) of the map in the middle.
  public View centred(double x, double y) {
    return new View(scale, x - width / 2 / scale, y - height / 2 / scale, width, height);
  }
}
