package app.cairn.map;

import java.util.Set;

/// What every part of the drawing draws with: the painter, the part that is seen, the colours, and
/// where labels stand already.
final class Pen {

  /// Names are read from here on: 8 px letters.
  static final double NAMES = 0.62;

  /// From here on groups, people as dots; below only trunks and circles.
  static final double GROUPS = 0.1;

  /// Below, the branches to people are too fine to be seen.
  static final double TWIGS = 0.45;

  static final double ROLES = 1.3;

  /// Larger than at this scale no letter gets.
  static final double LARGEST_TEXT = 1.2;

  private static final double DIMMED = 0.2;

  final TextWidths widths;
  final Outline outline = new Outline();
  final Taken taken = new Taken();
  private final double[] px = new double[4];
  private final double[] py = new double[4];
  Painter painter;
  Plan plan;
  View view;
  MapScene scene;
  MapLook look;

  /// What is seen, in map units.
  Box seen;

  Pen(TextWidths widths) {
    this.widths = widths;
  }

  void take(Painter on, Plan what, View from, MapScene how) {
    painter = on;
    plan = what;
    view = from;
    scene = how;
    look = how.look();
    seen = view.box().grown(40 / view.scale());
    taken.clear(view.width(), view.height());
  }

  boolean reads() {
    return MapDrawing.names(view);
  }

  /// A branch from one point to another, as branches bend.
  Pen curve(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    return points(x0, y0, x0 + 0.5 * dx, y0, x1 - 0.6 * dx, y1, x1, y1);
  }

  Pen straight(double x0, double y, double x1) {
    double third = (x1 - x0) / 3;
    return points(x0, y, x0 + third, y, x1 - third, y, x1, y);
  }

  Pen points(
      double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3) {
    px[0] = view.x(x0);
    px[1] = view.x(x1);
    px[2] = view.x(x2);
    px[3] = view.x(x3);
    py[0] = view.y(y0);
    py[1] = view.y(y1);
    py[2] = view.y(y2);
    py[3] = view.y(y3);
    return this;
  }

  /// Draws the branch that was told last, from one width to another, in map units.
  void branch(double from, double to, int colour) {
    double scale = view.scale();
    thick(Math.max(0.7, from * scale), Math.max(0.7, to * scale), colour);
  }

  /// Draws the branch that was told last; widths in pixels.
  void thick(double from, double to, int colour) {
    double margin = Math.max(from, to);
    if (outside(px, view.width(), margin) || outside(py, view.height(), margin)) {
      return;
    }
    outline.branch(px, py, from, to).fill(painter, colour);
  }

  private static boolean outside(double[] p, double size, double margin) {
    double least = Math.min(Math.min(p[0], p[1]), Math.min(p[2], p[3]));
    double most = Math.max(Math.max(p[0], p[1]), Math.max(p[2], p[3]));
    return most < -margin || least > size + margin;
  }

  Outline stone(Spot spot, double more) {
    double scale = view.scale();
    return outline.stone(
        spot.node.key(),
        view.x(spot.x),
        view.y(spot.y),
        spot.halfWidth * scale + more,
        spot.halfHeight * scale + more);
  }

  /// A line around a stone that is chosen or that a drag would drop into.
  void ring(Spot spot) {
    boolean target = spot.node.key().equals(scene.target());
    if (!target && !scene.selected().contains(spot.node.key()) && !leads(spot)) {
      return;
    }
    stone(spot, 3).closed();
    double dash = target ? 5 : 0;
    painter.line(outline.xs, outline.ys, outline.count, target ? 1.5 : 2, dash, look.lake());
  }

  boolean leads(Spot spot) {
    return spot.node.key().equals(scene.lead());
  }

  int shade(Spot spot, int colour) {
    Set<String> lit = scene.lit();
    return lit == null || lit.contains(spot.node.key()) ? colour : MapLook.faded(colour, DIMMED);
  }

  double width(String text, Face face, double size) {
    return widths.width(text, face, size);
  }

  /// A text with the paper’s colour around its letters.
  void write(String text, double left, double baseline, Face face, double size, int colour) {
    painter.text(text, left, baseline, face, size, colour, look.paper());
  }

  /// A text beside what it belongs to: to the left of me it ends there.
  void beside(
      Spot spot,
      String text,
      double left,
      double baseline,
      Face face,
      double size,
      int colour,
      int halo) {
    if (spot.side < 0) {
      double width = width(text, face, size);
      double right = left + width;
      painter.text(text, Painter.Anchor.END, right, width, baseline, face, size, colour, halo);
    } else {
      painter.text(text, left, baseline, face, size, colour, halo);
    }
  }

  /// A text in the middle of a stone.
  void onStone(String text, double middle, double baseline, Face face, double size, int colour) {
    onStone(text, middle, baseline, face, size, colour, 0);
  }

  void onStone(
      String text, double middle, double baseline, Face face, double size, int colour, int halo) {
    double width = width(text, face, size);
    painter.text(text, Painter.Anchor.MIDDLE, middle, width, baseline, face, size, colour, halo);
  }

  /// True where no label is yet.
  boolean mayStand(double left, double width, double baseline, double size) {
    return taken.free(left, baseline - size * 0.76, left + width, baseline + size * 0.24);
  }

  /// True where no label is yet; it is taken from now on.
  boolean free(double left, double width, double baseline, double size) {
    return taken.take(left, baseline - size * 0.76, left + width, baseline + size * 0.24);
  }
}
