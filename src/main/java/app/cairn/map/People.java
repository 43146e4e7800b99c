package app.cairn.map;

/// Draws people: dots, names, roles.
final class People {

  private static final double LEAST_ROLE = 60;

  /// How far from the middle of a dot seen from afar no letter may be, in pixels, beyond two.
  private static final double DOT = 2;

  private final Pen pen;
  private boolean alone;

  People(Pen pen) {
    this.pen = pen;
  }

  void dot(Spot person) {
    MapLook look = pen.look;
    int colour = pen.shade(person, look.dot(person.node, pen.scene.colouring(), pen.scene.today()));
    double x = pen.view.x(person.x);
    double y = pen.view.y(person.y);
    double k = Math.clamp(pen.view.scale(), 0.5, 1.35);
    if (person.node.hub()) {
      pen.painter.disc(x, y, 6.4 * k, colour);
      pen.painter.disc(x, y, 4.9 * k, look.paper());
      pen.painter.disc(x, y, 3 * k, colour);
    } else if (person.node.distant()) {
      pen.painter.disc(x, y, 2 * k, colour);
    } else if (person.node.contact().warmth().warm() || pen.scene.colouring() != Colouring.CIRCLE) {
      pen.painter.disc(x, y, 3.4 * k, colour);
    } else {
      pen.painter.disc(x, y, 3.2 * k, colour);
      pen.painter.disc(x, y, 1.9 * k, look.paper());
    }
  }

  /// From afar only hubs, and only where their name covers nobody.
  void name(Spot spot) {
    MapNode node = spot.node;
    boolean small = !pen.reads();
    if (small && !node.hub()) {
      return;
    }
    double scale = pen.view.scale();
    double size = small ? 11 : spot.size * Math.min(scale, Pen.LARGEST_TEXT);
    Face face = node.hub() ? Face.SANS_SEMIBOLD : node.dormant() ? Face.SANS_ITALIC : Face.SANS;
    int colour =
        node.dormant() ? pen.look.text3() : node.distant() ? pen.look.text2() : pen.look.ink();
    double width = pen.width(spot.shown, face, size);
    double gap = Sizes.DOT_TO_NAME * Math.clamp(scale, 0.6, Pen.LARGEST_TEXT);
    double x = pen.view.x(spot.x);
    double left = spot.side > 0 ? x + gap : x - gap - width;
    double baseline = pen.view.y(spot.y) + size * 0.34;
    if (small && !alone(spot, left, width, size) || !pen.free(left, width, baseline, size)) {
      return;
    }
    Mark.around(pen, spot, size);
    if (pen.scene.sought(spot)) {
      // Its card lies on it.
      dot(spot);
    }
    // Near, nothing runs under a row; only ties may.
    int halo = small || !pen.scene.arcs().isEmpty() ? pen.look.paper() : 0;
    pen.beside(spot, spot.shown, left, baseline, face, size, pen.shade(spot, colour), halo);
    double end = spot.side > 0 ? left + width : left;
    if (node.folded() && node.people() > 0) {
      end = count(spot, end, baseline, size * 0.8);
    }
    if (scale >= Pen.ROLES) {
      role(spot, end, baseline);
    }
  }

  /// True where a name stands on nobody else’s dot.
  private boolean alone(Spot spot, double left, double width, double size) {
    double y = pen.view.y(spot.y);
    return alone(spot, left, y - size / 2, left + width, y + size / 2);
  }

  /// True where somebody’s dot is under these letters.
  boolean under(double left, double width, double baseline, double size) {
    double top = baseline - size * 0.76 - DOT;
    double bottom = baseline + size * 0.24 + DOT;
    return !alone(null, left - DOT, top, left + width + DOT, bottom);
  }

  private boolean alone(Spot spot, double left, double top, double right, double bottom) {
    View view = pen.view;
    Box box = new Box(view.mapX(left), view.mapY(top), view.mapX(right), view.mapY(bottom));
    alone = true;
    pen.plan.people(
        box,
        other -> alone &= other == spot || !box.grown(2 / view.scale()).holds(other.x, other.y));
    return alone;
  }

  private double count(Spot spot, double end, double baseline, double size) {
    String count = MapDrawing.count(spot.node);
    double width = pen.width(count, Face.SANS, size);
    double left = spot.side > 0 ? end + size * 0.5 : end - size * 0.5 - width;
    if (pen.free(left, width, baseline, size)) {
      int colour = pen.shade(spot, pen.look.text3());
      pen.beside(spot, count, left, baseline, Face.SANS, size, colour, pen.look.paper());
    }
    return spot.side > 0 ? left + width : left;
  }

  /// The warmth as pebbles, then the role, as far as there is room on the row.
  private void role(Spot spot, double end, double baseline) {
    double used = Math.abs(end - pen.view.x(spot.x));
    double room = Math.min(300, spot.room * pen.view.scale() - used - 24);
    int pebbles = spot.node.contact().warmth().pebbles();
    if (room < LEAST_ROLE) {
      return;
    }
    double x = end + spot.side * 10;
    for (int i = 0; i < pebbles; i++) {
      pen.painter.disc(x + spot.side * 3.5, baseline - 4.5, 3.2, pen.shade(spot, pen.look.ochre()));
      x += spot.side * 8.5;
    }
    x += pebbles > 0 ? spot.side * 4 : 0;
    String role =
        pen.widths.fit(spot.node.contact().role(), Face.SANS, 12, room - pebbles * 8.5 - 4);
    double width = pen.width(role, Face.SANS, 12);
    double left = spot.side > 0 ? x : x - width;
    if (!role.isEmpty() && pen.free(left, width, baseline, 12)) {
      pen.beside(spot, role, left, baseline, Face.SANS, 12, pen.shade(spot, pen.look.text3()), 0);
    }
  }
}
