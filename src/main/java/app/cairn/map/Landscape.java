package app.cairn.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A country of circles: each an area of pebbles, each pebble a group, with its people’s names in
/// it. For thousands.
final class Landscape {

  static final double CELL = 158;

  private final TextWidths widths;
  private final Map<String, Area> known;
  private List<Spot> spots;

  /// @param known the areas of landscapes before, by the keys of their circles: those of circles
  ///   that are still the same stand here again, and what is new here comes to it
  Landscape(TextWidths widths, Map<String, Area> known) {
    this.widths = widths;
    this.known = known;
  }

  List<Spot> place(MapNode me) {
    List<Area> areas = new ArrayList<>();
    List<Double> rooms = new ArrayList<>();
    for (MapNode circle : me.children()) {
      Area area = areaOf(circle);
      areas.add(area);
      rooms.add(area.radius() * area.radius());
    }
    int[] sides = Sides.of(rooms);
    List<Shelves> both = new ArrayList<>();
    for (int side : new int[] {1, -1}) {
      List<Area> here = new ArrayList<>();
      for (int i = 0; i < sides.length; i++) {
        if (sides[i] == side) {
          here.add(areas.get(i));
        }
      }
      both.add(Shelves.of(here));
    }
    double highest = Math.max(both.getFirst().height(), both.getLast().height());
    double size = Math.max(1, highest / 760);
    spots = MapLayout.begin(me, size);
    double away = spots.getFirst().halfWidth + 75 * size;
    both.getFirst().place(1, away, this::area);
    both.getLast().place(-1, away, this::area);
    return spots;
  }

  /// Where the pebbles of a circle stand in it depends on nothing but the circle.
  private Area areaOf(MapNode circle) {
    Area before = known.get(circle.key());
    if (before != null && before.circle() == circle) {
      return before;
    }
    Area area = new Area(circle, widths);
    if (!circle.folded()) {
      // What is folded away comes back as it was.
      known.put(circle.key(), area);
    }
    return area;
  }

  private void area(Area area, int side, double x, double y, double trunkEnd) {
    Spot circle = new Spot(area.circle(), spots.getFirst(), side);
    circle.halfWidth = area.radius() * Area.ASPECT;
    circle.halfHeight = area.radius();
    circle.x = x;
    circle.y = y;
    circle.trunkEnd = Math.clamp(trunkEnd, -0.8 * area.radius(), 0.8 * area.radius());
    spots.add(circle);
    for (Pebble pebble : area.pebbles()) {
      pebble(pebble, circle);
    }
  }

  private void pebble(Pebble pebble, Spot circle) {
    Spot group = new Spot(pebble.group, circle, circle.side);
    group.halfWidth = pebble.halfWidth;
    group.halfHeight = pebble.halfHeight;
    group.x = circle.x + pebble.x * Area.ASPECT;
    group.y = circle.y + pebble.y;
    spots.add(group);
    double left = group.x - pebble.columns * CELL / 2 + 10;
    int rows = (pebble.people.size() + pebble.columns - 1) / pebble.columns;
    double top = group.y - (rows * Sizes.ROW + Pebble.TITLE) / 2 + Pebble.TITLE;
    for (int i = 0; i < pebble.people.size(); i++) {
      MapNode node = pebble.people.get(i);
      Spot spot = new Spot(node, group, 1);
      spot.x = left + i / rows * CELL;
      spot.y = top + (i % rows + 0.5) * Sizes.ROW;
      spot.size = Sizes.NAME;
      spot.room = CELL - 8;
      spot.shown = pebble.names.get(i);
      spot.reach = pebble.reaches[i];
      spots.add(spot);
    }
  }
}
