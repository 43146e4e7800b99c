package app.cairn.sheet;

import app.cairn.map.MapNode;
import java.util.ArrayList;
import java.util.List;

/// Parts a branch into pieces that a page can show.
final class Branches {

  private Branches() {}

  /// The circle in parts of at most `most` people; groups stay whole where they fit.
  static List<MapNode> parts(MapNode circle, int most) {
    if (circle.people() <= most || circle.folded()) {
      return List.of(circle);
    }
    List<MapNode> parts = new ArrayList<>();
    List<MapNode> groups = new ArrayList<>();
    int people = 0;
    for (MapNode whole : circle.children()) {
      for (MapNode group : pieces(whole, most)) {
        if (people > 0 && people + room(group) > most) {
          parts.add(with(circle, groups));
          groups = new ArrayList<>();
          people = 0;
        }
        groups.add(group);
        people += room(group);
      }
    }
    if (!groups.isEmpty()) {
      parts.add(with(circle, groups));
    }
    return parts;
  }

  /// A group with its name takes a little more than its people.
  private static int room(MapNode group) {
    return group.people() + 1;
  }

  private static List<MapNode> pieces(MapNode group, int most) {
    if (group.people() < most || group.folded()) {
      return List.of(group);
    }
    List<MapNode> pieces = new ArrayList<>();
    List<MapNode> people = new ArrayList<>();
    int count = 0;
    for (MapNode person : group.children()) {
      int more = 1 + person.people();
      if (count > 0 && count + more >= most) {
        pieces.add(with(group, people));
        people = new ArrayList<>();
        count = 0;
      }
      people.add(person);
      count += more;
    }
    if (!people.isEmpty()) {
      pieces.add(with(group, people));
    }
    return pieces;
  }

  private static MapNode with(MapNode node, List<MapNode> children) {
    int people = 0;
    for (MapNode child : children) {
      people += child.people() + (child.kind() == MapNode.Kind.PERSON ? 1 : 0);
    }
    return new MapNode(
        node.key(),
        node.kind(),
        node.label(),
        node.entity(),
        node.contact(),
        node.hue(),
        node.dormant(),
        people,
        node.folded(),
        List.copyOf(children));
  }

  /// Me with one branch only.
  static MapNode alone(MapNode me, MapNode branch) {
    return with(me, List.of(branch));
  }
}
