package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// A country of circles: each an area of pebbles, each pebble a group, with its people’s names in
/// it. For thousands.
final class Landscape {

  static final double CELL = 158;
  private static final double WIDEST_NAME = 138;
  private static final int ROUNDS = 6;

  private final TextWidths widths;
  private List<Spot> spots;

  Landscape(TextWidths widths) {
    this.widths = widths;
  }

  List<Spot> place(MapNode me) {
    List<Area> areas = new ArrayList<>();
    me.children().forEach(circle -> areas.add(new Area(circle)));
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
      Face face = node.hub() ? Face.SANS_SEMIBOLD : Face.SANS;
      spot.x = left + i / rows * CELL;
      spot.y = top + (i % rows + 0.5) * Sizes.ROW;
      spot.size = Sizes.NAME;
      spot.room = CELL - 8;
      spot.shown = widths.fit(node.label(), face, spot.size, WIDEST_NAME);
      spot.reach = Sizes.DOT_TO_NAME + widths.width(spot.shown, face, spot.size);
      spots.add(spot);
    }
  }
}
