package app.cairn.map;

/// Draws the stone in the middle.
final class Me {

  private final Pen pen;
  private final Spot me;
  private final double halfWidth;
  private final double halfHeight;
  private final double x;
  private final double y;

  Me(Pen pen) {
    this.pen = pen;
    me = pen.plan.me();
    // Its name is read from any distance; in a small picture it has none.
    boolean named = !pen.plan.landscape() && pen.scene.labels();
    double k = Math.max(pen.view.scale(), named ? 0.4 : 0.05);
    halfWidth = me.halfWidth * k;
    halfHeight = me.halfHeight * k;
    x = pen.view.x(me.x);
    y = pen.view.y(me.y);
  }

  /// On a stone of the paper’s colour, so that trunks stop short of it.
  void stone() {
    double margin = 5 * Math.min(1, halfHeight / 24);
    shape(margin).fill(pen.painter, pen.look.paper());
    shape(0).fill(pen.painter, pen.look.me());
    if (pen.scene.selected().contains(me.node.key()) || pen.leads(me)) {
      Outline ring = shape(4).closed();
      pen.painter.line(ring.xs, ring.ys, ring.count, 2, 0, pen.look.lake());
    }
  }

  private Outline shape(double more) {
    return pen.outline.stone(me.node.key(), x, y, halfWidth + more, halfHeight + more);
  }

  void name() {
    double size = Math.clamp(halfHeight * 0.8, 9, 34);
    boolean counted = pen.plan.landscape() && size >= 12;
    String name = pen.widths.fit(me.node.label(), Face.SERIF_SEMIBOLD, size, 1.75 * halfWidth);
    write(name, y + size * (counted ? 0.15 : 0.33), Face.SERIF_SEMIBOLD, size);
    if (counted) {
      String count = MapDrawing.count(me.node).substring(2);
      write(count, y + size * 0.85, Face.SANS, size * 0.6);
    }
  }

  private void write(String text, double baseline, Face face, double size) {
    double width = pen.width(text, face, size);
    if (pen.free(x - width / 2, width, baseline, size)) {
      pen.onStone(text, x, baseline, face, size, pen.look.onMe());
    }
  }
}
