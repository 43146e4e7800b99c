package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// A group in a landscape, as large as its people’s names need.
final class Pebble {

  static final double TITLE = 26;

  /// A superellipse of exponent 2.7, swayed by 5 %, around a rectangle.
  static final double AROUND = 1.36;

  private static final double GAP = 10;

  final MapNode group;

  /// Those of the group and those behind them.
  final List<MapNode> people = new ArrayList<>();

  final int columns;
  final double halfWidth;
  final double halfHeight;

  /// Of the circle it takes, where widths count [Area#ASPECT] times less.
  final double radius;

  /// From the middle of the area.
  double x;

  double y;

  Pebble(MapNode group) {
    this.group = group;
    group.children().forEach(this::add);
    int shown = Math.max(1, people.size());
    columns =
        Math.max(1, (int) Math.round(Math.sqrt(shown * Sizes.ROW * Area.ASPECT / Landscape.CELL)));
    int rows = (shown + columns - 1) / columns;
    halfWidth = AROUND * columns * Landscape.CELL / 2;
    halfHeight = AROUND * (rows * Sizes.ROW + TITLE) / 2;
    radius = Math.max(halfWidth / Area.ASPECT, halfHeight) + GAP;
  }

  private void add(MapNode person) {
    people.add(person);
    person.children().forEach(this::add);
  }
}
