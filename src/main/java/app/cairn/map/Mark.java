package app.cairn.map;

/// The ring of what is chosen, under its name.
final class Mark {

  private Mark() {}

  static void around(Pen pen, Spot spot, double size) {
    boolean target = spot.node.key().equals(pen.scene.target());
    boolean chosen = pen.scene.selected().contains(spot.node.key());
    boolean lead = pen.leads(spot);
    if (!target && !chosen && !lead) {
      return;
    }
    boolean person = spot.node.kind() == MapNode.Kind.PERSON;
    // The letters may be smaller or larger than the map is.
    double k = size / Math.max(1, spot.size);
    double x = pen.view.x(spot.x);
    double far = x + spot.side * (spot.reach * k + 6);
    double near = x - spot.side * 9;
    double y = pen.view.y(spot.y);
    double top = y - size * (person ? 0.85 : 1.35);
    double bottom = y + (person ? size * 0.85 : 4);
    Outline outline = pen.outline;
    outline.box(Math.min(near, far), top, Math.max(near, far), bottom, 7);
    if (chosen || target) {
      outline.fill(pen.painter, MapLook.faded(pen.look.paleLake(), 0.85));
    }
    outline.closed();
    pen.painter.line(
        outline.xs, outline.ys, outline.count, lead ? 2 : 1.2, target ? 5 : 0, pen.look.lake());
  }
}
