package app.cairn.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws a landscape: trunks, areas, pebbles, and from near the people in them.
final class LandscapeDrawing {

  /// From here on people are dots on their pebble.
  private static final double DOTS = 0.3;

  private final Pen pen;
  private final People people;
  private final List<Spot> areas = new ArrayList<>();
  private final List<Spot> pebbles = new ArrayList<>();

  LandscapeDrawing(Pen pen, People people) {
    this.pen = pen;
    this.people = people;
  }

  void draw() {
    MapLook look = pen.look;
    areas.clear();
    pebbles.clear();
    for (Spot spot : pen.plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        areas.add(spot);
      } else if (spot.node.kind() == MapNode.Kind.GROUP && spot.meets(pen.seen)) {
        pebbles.add(spot);
      }
    }
    for (Spot area : areas) {
      int colour = MapLook.mix(look.hue(area.node.hue()), look.paper(), 0.2);
      double width = area.trunkWidth * pen.view.scale();
      trunk(area)
          .thick(Math.max(1.5, width * 1.1), Math.max(1.5, width * 0.7), pen.shade(area, colour));
    }
    for (Spot area : areas) {
      if (area.meets(pen.seen)) {
        int colour = MapLook.mix(look.paper(), look.hue(area.node.hue()), 0.13);
        pen.stone(area, 0).fill(pen.painter, pen.shade(area, colour));
        pen.ring(area);
      }
    }
    pebbles.forEach(this::pebble);
    if (pen.view.scale() >= DOTS) {
      pen.plan.people(pen.seen, people::dot);
    }
  }

  void names() {
    for (Spot spot : pen.plan.branches()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        areaName(spot);
      }
    }
    pebbles.sort(Comparator.comparingDouble(spot -> -spot.halfWidth * spot.halfHeight));
    PebbleName name = new PebbleName(pen);
    pebbles.forEach(name::write);
    if (pen.reads()) {
      pen.plan.people(pen.seen, people::name);
    }
  }

  /// To the edge of the area that is turned to me; in an outer row, on the height of a gap.
  Pen trunk(Spot area) {
    Spot me = pen.plan.me();
    double x0 = me.x + area.side * area.trunkStart;
    double y1 = area.y + area.trunkEnd;
    double share = Math.abs(area.trunkEnd) / area.halfHeight;
    double edge = 0.95 * Math.pow(1 - Math.pow(share, 2.6), 1 / 2.6);
    double x1 = area.x - area.side * area.halfWidth * edge;
    double dx = x1 - x0;
    double dy = y1 - me.y;
    double bend = Math.abs(dy) < me.halfHeight ? 0 : 0.56;
    return pen.points(x0, me.y, x0 + 0.30 * dx, me.y + bend * dy, x1 - 0.72 * dx, y1, x1, y1);
  }

  private void pebble(Spot spot) {
    MapLook look = pen.look;
    int hue = look.hue(spot.node.hue());
    double half = spot.halfWidth * pen.view.scale();
    if (half < 4) {
      double radius = Math.max(1.2, half * 0.8);
      int colour = pen.shade(spot, MapLook.mix(look.paper(), hue, 0.5));
      pen.painter.disc(pen.view.x(spot.x), pen.view.y(spot.y), radius, colour);
    } else {
      double share = pen.reads() ? 0.06 : 0.32;
      pen.stone(spot, 0).fill(pen.painter, pen.shade(spot, MapLook.mix(look.paper(), hue, share)));
    }
    pen.ring(spot);
  }

  /// Over the area; while one is inside, at the upper edge.
  private void areaName(Spot spot) {
    View view = pen.view;
    if (!Box.of(spot).grown(30 / view.scale()).meets(view.box())) {
      return;
    }
    double size = Math.clamp(20 * Math.sqrt(spot.halfWidth * view.scale() / 180), 14, 26);
    String count = MapDrawing.count(spot.node);
    double countSize = size * 0.68;
    double countWidth = pen.width(count, Face.SANS, countSize);
    String name =
        pen.widths.fit(spot.shown, Face.SERIF_SEMIBOLD, size, Sizes.LONGEST_CIRCLE * size / 15);
    double width = pen.width(name, Face.SERIF_SEMIBOLD, size);
    double all = width + size * 0.5 + countWidth;
    double least = all / 2 + 8;
    double middle = Math.clamp(view.x(spot.x), least, Math.max(least, view.width() - least));
    double baseline = Math.max(view.y(spot.y - spot.halfHeight) - 8, size + 6);
    if (!pen.free(middle - all / 2 - 4, all + 8, baseline, size * 1.1)) {
      return;
    }
    pen.write(
        name,
        middle - all / 2,
        baseline,
        Face.SERIF_SEMIBOLD,
        size,
        pen.shade(spot, pen.look.ink()));
    pen.write(
        count,
        middle + all / 2 - countWidth,
        baseline,
        Face.SANS,
        countSize,
        pen.shade(spot, pen.look.text2()));
  }
}
