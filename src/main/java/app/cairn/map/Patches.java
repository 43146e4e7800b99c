package app.cairn.map;

import java.util.List;

/// What the people of every group of a tree stand in. Whoever was moved by hand does not widen it.
final class Patches {

  private Patches() {}

  /// @param spots parents before their children
  static void under(List<Spot> spots) {
    for (Spot spot : spots) {
      Spot group = spot.node.kind() == MapNode.Kind.PERSON ? group(spot) : null;
      if (group != null) {
        Box dot = new Box(spot.x, spot.y, spot.x, spot.y);
        group.patch = group.patch == null ? dot : group.patch.and(dot);
      }
    }
  }

  /// Null where somebody on the way there was moved away from it.
  private static Spot group(Spot person) {
    Spot up = person;
    while (up.node.kind() == MapNode.Kind.PERSON) {
      if (up.pinned) {
        return null;
      }
      up = up.parent;
    }
    return up.node.kind() == MapNode.Kind.GROUP ? up : null;
  }
}
