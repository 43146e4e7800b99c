package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// A group in a landscape, as large as its people’s names need.
final class Pebble {

  static final double TITLE = 26;

  /// A superellipse of exponent 2.7, swayed by 5 %, around a rectangle.
  static final double AROUND = 1.36;

  private static final double GAP = 10;
  private static final double WIDEST_NAME = 138;

  final MapNode group;

  /// Those of the group and those behind them.
  final List<MapNode> people = new ArrayList<>();

  /// What is shown of their names.
  final List<String> names = new ArrayList<>();

  /// How far these reach from where the person stands.
  final double[] reaches;

  final int columns;
  final double halfWidth;
  final double halfHeight;

  /// Of the circle it takes, where widths count [Area#ASPECT] times less.
  final double radius;

  /// From the middle of the area.
  double x;

  double y;

  Pebble(MapNode group, TextWidths widths) {
    this.group = group;
    group.children().forEach(this::add);
    reaches = new double[people.size()];
    for (int i = 0; i < reaches.length; i++) {
      MapNode person = people.get(i);
      Face face = person.hub() ? Face.SANS_SEMIBOLD : Face.SANS;
      String name = widths.fit(person.label(), face, Sizes.NAME, WIDEST_NAME);
      names.add(name);
      reaches[i] = Sizes.DOT_TO_NAME + widths.width(name, face, Sizes.NAME);
    }
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
