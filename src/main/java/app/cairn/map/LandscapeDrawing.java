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
      double end = Math.max(1.5, width * 0.7);
      trunk(area, Math.max(1.5, width * 1.1), end, pen.shade(area, colour));
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
    name.largest(pebbles);
    if (pen.reads()) {
      pen.plan.people(pen.seen, people::name);
    }
  }

  /// To the edge of the area that is turned to me: up or down between me and the areas, then level
  /// past whatever stands nearer. Widths in pixels.
  void trunk(Spot area, double from, double to, int colour) {
    Spot me = pen.plan.me();
    double x0 = me.x + area.side * area.trunkStart;
    double y1 = area.y + area.trunkEnd;
    double share = Math.abs(area.trunkEnd) / area.halfHeight;
    double edge = 0.92 * Math.pow(1 - Math.pow(share, 2.6), 1 / 2.6);
    double x1 = area.x - area.side * area.halfWidth * edge;
    double bent = me.x + area.side * area.trunkBend;
    boolean further = area.side * (x1 - bent) > 0;
    double x = further ? bent : x1;
    double dx = x - x0;
    double dy = y1 - me.y;
    double bend = Math.abs(dy) < me.halfHeight ? 0 : 0.56;
    pen.points(x0, me.y, x0 + 0.30 * dx, me.y + bend * dy, x - 0.72 * dx, y1, x, y1);
    pen.thick(from, to, colour);
    if (further) {
      // One pixel over the other, so that no seam is seen.
      pen.straight(x - area.side / pen.view.scale(), y1, x1).thick(to, to, colour);
    }
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
    AreaTitle title = AreaTitle.of(spot.node, spot.halfWidth * view.scale(), pen.widths);
    double size = title.size();
    double all = title.width();
    double least = all / 2 + 8;
    double middle = Math.clamp(view.x(spot.x), least, Math.max(least, view.width() - least));
    double baseline = Math.max(view.y(spot.y - spot.halfHeight) - AreaTitle.ABOVE, size + 6);
    if (!pen.free(middle - all / 2 - 4, all + 8, baseline, size * 1.1)) {
      return;
    }
    pen.write(
        title.name(),
        middle - all / 2,
        baseline,
        Face.SERIF_SEMIBOLD,
        size,
        pen.shade(spot, pen.look.ink()));
    double countSize = size * AreaTitle.COUNT;
    pen.write(
        title.count(),
        middle + all / 2 - pen.width(title.count(), Face.SANS, countSize),
        baseline,
        Face.SANS,
        countSize,
        pen.shade(spot, pen.look.text2()));
  }
}
