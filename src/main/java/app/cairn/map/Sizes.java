package app.cairn.map;

/// The measures of the map, in pixels at 100 %: `mock/tokens.md`, « The map, drawn ».
final class Sizes {

  static final double ROW = 19.3;
  static final double BETWEEN_GROUPS = 8;
  static final double BETWEEN_CIRCLES = 24;
  static final double ME_WIDTH = 90;
  static final double ME_HEIGHT = 48;
  static final double TO_CIRCLE = 98;
  static final double TO_GROUP = 30;
  static final double TO_PERSON = 27;
  static final double TO_DISTANT = 22;
  static final double TO_NEXT = 20;
  static final double DOT = 6;
  static final double DOT_TO_NAME = 9;
  static final double CIRCLE_NAME = 15.5;
  static final double GROUP_NAME = 12;
  static final double NAME = 13;
  static final double DISTANT_NAME = 12.5;

  /// Longer names are cut.
  static final double LONGEST_NAME = 190;

  /// Where several people stand on a row.
  static final double LONGEST_BEAD = 160;

  static final double LONGEST_GROUP = 170;
  static final double LONGEST_CIRCLE = 220;

  private Sizes() {}
}
