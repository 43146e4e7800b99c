package app.cairn.map;

/// What stands over an area: the name of a circle and how many people are in it. In pixels.
///
/// @param name cut where it is too long
/// @param size of the name; the count is [#COUNT] of it
/// @param width of both
record AreaTitle(String name, String count, double size, double width) {

  static final double COUNT = 0.68;

  /// From the area up to the letters.
  static final double ABOVE = 8;

  /// @param halfWidth of the area, in pixels
  static AreaTitle of(MapNode circle, double halfWidth, TextWidths widths) {
    double size = Math.clamp(20 * Math.sqrt(halfWidth / 180), 14, 26);
    String count = MapDrawing.count(circle);
    String name =
        widths.fit(circle.label(), Face.SERIF_SEMIBOLD, size, Sizes.LONGEST_CIRCLE * size / 15);
    double width =
        widths.width(name, Face.SERIF_SEMIBOLD, size)
            + size * 0.5
            + widths.width(count, Face.SANS, size * COUNT);
    return new AreaTitle(name, count, size, width);
  }

  /// From the area up to where something else may be.
  double room() {
    return ABOVE + size * 0.85 + 4;
  }
}
