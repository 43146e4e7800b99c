package app.cairn.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A country of circles: each an area of pebbles, each pebble a group, with its people’s names in
/// it. For thousands.
///
/// Pebbles stand in their area as sunflower seeds do: the largest first, each at the first free
/// place of a golden-angle spiral (H. Vogel, 1979).
final class Landscape {

  private static final double CELL = 158;
  private static final double WIDEST_NAME = 138;
  private static final double TITLE = 26;

  /// Pebbles and areas are this much wider than high.
  private static final double ASPECT = 1.7;

  /// A superellipse of exponent 2.7, swayed by 5 %, around a rectangle.
  private static final double AROUND = 1.36;

  private static final double GAP = 14;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final TextWidths widths;
  private List<Spot> spots;

  Landscape(TextWidths widths) {
    this.widths = widths;
  }

  private static final class Pebble {
    final MapNode group;
    final List<MapNode> people = new ArrayList<>();
    int columns;
    double halfWidth;
    double halfHeight;
    double radius;
    double x;
    double y;

    Pebble(MapNode group) {
      this.group = group;
      group.children().forEach(this::add);
      int shown = Math.max(1, people.size());
      columns = Math.max(1, (int) Math.round(Math.sqrt(shown * Sizes.ROW * ASPECT / CELL)));
      int rows = (shown + columns - 1) / columns;
      halfWidth = AROUND * columns * CELL / 2;
      halfHeight = AROUND * (rows * Sizes.ROW + TITLE) / 2;
      radius = Math.max(halfWidth / ASPECT, halfHeight) + GAP;
    }

    private void add(MapNode person) {
      people.add(person);
      person.children().forEach(this::add);
    }
  }

  private static final class Area {
    final MapNode circle;
    final List<Pebble> pebbles = new ArrayList<>();
    double radius;

    Area(MapNode circle) {
      this.circle = circle;
      circle.children().forEach(group -> pebbles.add(new Pebble(group)));
      pack();
    }

    private void pack() {
      List<Pebble> largest = new ArrayList<>(pebbles);
      largest.sort(Comparator.comparingDouble((Pebble pebble) -> pebble.radius).reversed());
      double least = largest.isEmpty() ? 40 : largest.getLast().radius;
      Map<Long, List<Pebble>> cells = new HashMap<>();
      double cell = largest.isEmpty() ? 1 : 2 * largest.getFirst().radius;
      double tried = Double.MAX_VALUE;
      int seed = 0;
      for (Pebble pebble : largest) {
        // Where one as large found no room, there is none for this one either.
        seed = pebble.radius < tried * 0.97 ? 0 : seed;
        tried = seed == 0 ? pebble.radius : tried;
        do {
          double away = least * 0.9 * Math.sqrt(seed);
          pebble.x = away * Math.cos(seed * GOLDEN_ANGLE);
          pebble.y = away * Math.sin(seed * GOLDEN_ANGLE);
          seed++;
        } while (taken(pebble, cells, cell));
        cells.computeIfAbsent(key(pebble.x, pebble.y, cell), _ -> new ArrayList<>()).add(pebble);
        radius = Math.max(radius, Math.hypot(pebble.x, pebble.y) + pebble.radius);
      }
      radius = Math.max(radius, 40) * 1.08;
    }

    private static boolean taken(Pebble pebble, Map<Long, List<Pebble>> cells, double cell) {
      for (int dx = -1; dx <= 1; dx++) {
        for (int dy = -1; dy <= 1; dy++) {
          for (Pebble other :
              cells.getOrDefault(
                  key(pebble.x + dx * cell, pebble.y + dy * cell, cell), List.of())) {
            double away = Math.hypot(pebble.x - other.x, pebble.y - other.y);
            if (away < pebble.radius + other.radius) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static long key(double x, double y, double cell) {
      return (long) Math.floor(x / cell) << 32 ^ (long) Math.floor(y / cell) & 0xFFFFFFFFL;
    }
  }

  List<Spot> place(MapNode me) {
    List<Area> areas = new ArrayList<>();
    me.children().forEach(circle -> areas.add(new Area(circle)));
    List<Double> heights = new ArrayList<>();
    areas.forEach(area -> heights.add(2 * area.radius));
    int[] sides = Sides.of(heights);
    double highest = Math.max(total(heights, sides, 1, 0), total(heights, sides, -1, 0));
    double between = highest * 0.09;
    spots = MapLayout.begin(me, Math.max(1, highest / 700));
    for (int side : new int[] {1, -1}) {
      double y = -total(heights, sides, side, between) / 2;
      for (int i = 0; i < sides.length; i++) {
        if (sides[i] == side) {
          area(areas.get(i), side, y + between / 2 + areas.get(i).radius, highest);
          y += heights.get(i) + between;
        }
      }
    }
    return spots;
  }

  private static double total(List<Double> heights, int[] sides, int side, double between) {
    double total = 0;
    for (int i = 0; i < sides.length; i++) {
      total += sides[i] == side ? heights.get(i) + between : 0;
    }
    return total;
  }

  private void area(Area area, int side, double y, double highest) {
    Spot circle = new Spot(area.circle, spots.getFirst(), side);
    circle.halfWidth = area.radius * ASPECT;
    circle.halfHeight = area.radius;
    // A small area beside large ones stands a little further out than the edge, as islands do.
    circle.x = side * (highest * 0.16 + circle.halfWidth);
    circle.y = y;
    spots.add(circle);
    for (Pebble pebble : area.pebbles) {
      pebble(pebble, circle);
    }
  }

  private void pebble(Pebble pebble, Spot circle) {
    Spot group = new Spot(pebble.group, circle, circle.side);
    group.halfWidth = pebble.halfWidth;
    group.halfHeight = pebble.halfHeight;
    group.x = circle.x + pebble.x * ASPECT;
    group.y = circle.y + pebble.y;
    group.shown = pebble.group.label();
    spots.add(group);
    double left = group.x - pebble.columns * CELL / 2 + 10;
    int rows = (pebble.people.size() + pebble.columns - 1) / pebble.columns;
    double top = group.y - (rows * Sizes.ROW + TITLE) / 2 + TITLE;
    for (int i = 0; i < pebble.people.size(); i++) {
      MapNode node = pebble.people.get(i);
      Spot spot = new Spot(node, group, 1);
      Face face = node.hub() ? Face.SANS_SEMIBOLD : Face.SANS;
      spot.x = left + i / rows * CELL;
      spot.y = top + (i % rows + 0.5) * Sizes.ROW;
      spot.shown = widths.fit(node.label(), face, Sizes.NAME, WIDEST_NAME);
      spot.reach = Sizes.DOT_TO_NAME + widths.width(spot.shown, face, Sizes.NAME);
      spots.add(spot);
    }
  }
}
