package app.cairn.map;

/// The ring of what is chosen, and the card of whom a path leads to, under their names.
final class Mark {

  private Mark() {}

  static void around(Pen pen, Spot spot, double size) {
    around(pen, spot, pen.view.x(spot.x), pen.view.y(spot.y), size);
  }

  /// @param x where its name begins, outwards
  /// @param y the branch under its name
  static void around(Pen pen, Spot spot, double x, double y, double size) {
    boolean target = spot.node.key().equals(pen.scene.target());
    boolean chosen = pen.scene.selected().contains(spot.node.key());
    boolean lead = pen.leads(spot);
    boolean sought = pen.scene.sought(spot);
    if (!target && !chosen && !lead && !sought) {
      return;
    }
    boolean person = spot.node.kind() == MapNode.Kind.PERSON;
    // The letters may be smaller or larger than the map is.
    double k = size / Math.max(1, spot.size);
    double far = x + spot.side * (spot.reach * k + 6);
    double near = x - spot.side * 9;
    double top = y - size * (person ? 0.85 : 1.35);
    double bottom = y + (person ? size * 0.85 : 4);
    Outline outline = pen.outline;
    outline.box(Math.min(near, far), top, Math.max(near, far), bottom, 7);
    if (chosen || target) {
      outline.fill(pen.painter, MapLook.faded(pen.look.paleLake(), sought ? 1 : 0.85));
    } else if (sought) {
      outline.fill(pen.painter, pen.look.card());
    }
    if (sought && !target) {
      line(pen, 1.6, 0, pen.look.terracotta());
      if (!lead) {
        return;
      }
      outline.box(Math.min(near, far) - 3, top - 3, Math.max(near, far) + 3, bottom + 3, 10);
    }
    line(pen, lead ? 2 : 1.2, target ? 5 : 0, pen.look.lake());
  }

  private static void line(Pen pen, double width, double dash, int colour) {
    Outline outline = pen.outline.closed();
    pen.painter.line(outline.xs, outline.ys, outline.count, width, dash, colour);
  }
}
