package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// Draws the path to somebody, under everything, and ties, over it.
final class Links {

  private static final double PATH = 15;

  private final Pen pen;
  private final TreeDrawing tree;
  private final LandscapeDrawing land;

  Links(Pen pen, TreeDrawing tree, LandscapeDrawing land) {
    this.pen = pen;
    this.tree = tree;
    this.land = land;
  }

  /// From me to whom one wants to meet.
  void path() {
    Spot before = pen.plan.me();
    for (String key : pen.scene.path()) {
      Spot spot = pen.plan.spot(key).orElse(null);
      if (before != null && spot != null && !drawn(before, spot)) {
        between(before, spot);
      }
      before = spot;
    }
  }

  /// Draws the edges of the map from one to the next of the path; false where it has none.
  private boolean drawn(Spot from, Spot to) {
    if (from.parent == to) {
      edge(from);
      return true;
    }
    List<Spot> edges = new ArrayList<>();
    Spot up = to;
    while (up != from) {
      edges.add(up);
      up = up.parent;
      if (up == null || up != from && up.node.kind() == MapNode.Kind.PERSON) {
        return false;
      }
    }
    edges.forEach(this::edge);
    return true;
  }

  /// They know each other, and stand apart.
  private void between(Spot from, Spot to) {
    double width = Math.max(4, PATH * pen.view.scale());
    if (pen.plan.landscape() || from.side != to.side || from.parent == null) {
      arc(from, to);
    } else {
      pen.curve(from.end() + from.side * 2, from.y, to.x, to.y);
    }
    pen.thick(width, width, pen.look.path());
  }

  private void arc(Spot a, Spot b) {
    double bend = Math.min(120, Math.hypot(a.x - b.x, a.y - b.y) * 0.25);
    pen.points(a.x, a.y, a.x - a.side * bend, a.y, b.x - b.side * bend, b.y, b.x, b.y);
  }

  private void edge(Spot spot) {
    int colour = pen.look.path();
    double width = Math.max(4, PATH * pen.view.scale());
    if (pen.plan.landscape()) {
      if (spot.node.kind() == MapNode.Kind.CIRCLE) {
        land.trunk(spot, width + spot.trunkWidth * pen.view.scale(), width, colour);
      }
      return;
    }
    if (spot.node.kind() == MapNode.Kind.CIRCLE) {
      tree.curve(spot);
    } else {
      boolean person = spot.parent.node.kind() == MapNode.Kind.PERSON;
      double from = spot.parent.end() + (person ? spot.side * 2 : 0);
      pen.curve(from, spot.parent.y, spot.x, spot.y);
    }
    pen.thick(width, width, colour);
    if (pen.reads() && pen.scene.sought(spot)) {
      // They stand on a card of their own.
      return;
    }
    pen.straight(spot.x, spot.y, spot.end() + spot.side * 2).thick(width, width, colour);
  }

  void arcs() {
    for (List<String> pair : pen.scene.arcs()) {
      Spot a = pen.plan.spot(pair.getFirst()).orElse(null);
      Spot b = pen.plan.spot(pair.getLast()).orElse(null);
      if (a != null && b != null) {
        arc(a, b);
        pen.thick(1.4, 1.4, MapLook.faded(pen.look.lake(), 0.55));
      }
    }
  }
}
