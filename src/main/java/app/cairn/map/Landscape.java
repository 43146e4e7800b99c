package app.cairn.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A country of circles: each an area of pebbles, each pebble a group, with its people’s names in
/// it. For thousands.
final class Landscape {

  static final double CELL = 158;
  private static final int ROUNDS = 6;

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
    me.children().forEach(circle -> areas.add(areaOf(circle)));
    double px = 1;
    Halves halves = null;
    // Titles keep their size in pixels, and take the more room the smaller everything is.
    for (int i = 0; i < ROUNDS; i++) {
      for (Area area : areas) {
        area.entitle(widths, px);
      }
      halves = Halves.of(areas, px);
      px = Math.max(1, halves.pixel());
    }
    spots = MapLayout.begin(me, px);
    double away = Halves.AWAY * px;
    halves.right().place(1, away, this::area);
    halves.left().place(-1, away, this::area);
    spots.forEach(spot -> spot.trunkBend = away);
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
    circle.trunkEnd = trunkEnd;
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
