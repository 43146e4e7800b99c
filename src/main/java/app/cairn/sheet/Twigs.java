package app.cairn.sheet;

import app.cairn.map.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The groups of a circle as branches of their own, those with many people in several parts.
///
/// @param more the name of a part that goes on: « Clinique Pasteur (suite) »
/// @param through the name of a branch of people whom somebody leads to: « Par Anne Rivière »
record Twigs(UnaryOperator<String> more, UnaryOperator<String> through) {

  private static final double ROW = 19.3;

  /// As many rows as stand on one side of a page.
  private static final int MOST_ROWS = 30;

  /// The branches of `circle`.
  List<MapNode> of(MapNode circle) {
    List<MapNode> branches = new ArrayList<>();
    for (MapNode group : circle.children()) {
      int rows = rows(group.children());
      int parts = (rows + MOST_ROWS - 1) / MOST_ROWS;
      double each = rows / (double) Math.max(1, parts);
      add(group, group.label(), group.children(), each, branches);
    }
    return branches;
  }

  /// Smaller branches in the place of one that is too large for a page; the branch itself when it
  /// cannot be parted.
  List<MapNode> part(MapNode branch) {
    if (branch.children().isEmpty() || branch.children().getFirst().children().isEmpty()) {
      return List.of(branch);
    }
    MapNode group = branch.children().getFirst();
    List<MapNode> people = group.children();
    List<MapNode> parts = new ArrayList<>();
    if (people.size() > 1) {
      int half = people.size() / 2;
      parts.add(branch(group, branch.label(), people.subList(0, half)));
      parts.add(branch(group, more(branch.label()), people.subList(half, people.size())));
    } else if (!people.getFirst().children().isEmpty()) {
      MapNode door = people.getFirst();
      parts.add(branch(group, branch.label(), List.of(with(door, List.of()))));
      add(group, through.apply(door.label()), door.children(), MOST_ROWS, parts);
    } else {
      parts.add(branch);
    }
    return parts;
  }

  private void add(
      MapNode group, String label, List<MapNode> people, double rows, List<MapNode> branches) {
    if (people.isEmpty()) {
      branches.add(branch(group, label, people));
    }
    int from = 0;
    int taken = 0;
    for (int i = 0; i < people.size(); i++) {
      taken += rows(people.get(i));
      boolean full = i + 1 < people.size() && taken + rows(people.get(i + 1)) > Math.ceil(rows);
      if (full || i + 1 == people.size()) {
        branches.add(branch(group, from == 0 ? label : more(label), people.subList(from, i + 1)));
        from = i + 1;
        taken = 0;
      }
    }
  }

  /// Said once; those who stand in no group have no name to say it of.
  private String more(String label) {
    return label.isEmpty() || label.endsWith(more.apply("")) ? label : more.apply(label);
  }

  private static MapNode branch(MapNode group, String label, List<MapNode> people) {
    List<MapNode> below = new ArrayList<>();
    if (!people.isEmpty()) {
      below.add(node(group, MapNode.Kind.GROUP, "", people));
    }
    return node(group, MapNode.Kind.CIRCLE, label, below);
  }

  /// A circle without its people, only how many; behind it `told`, unless that is empty.
  static MapNode closed(MapNode circle, String told) {
    List<MapNode> behind = new ArrayList<>();
    if (!told.isEmpty()) {
      String key = circle.key() + "/";
      behind.add(
          new MapNode(
              key, MapNode.Kind.GROUP, told, null, null, circle.hue(), false, 0, false, List.of()));
    }
    return new MapNode(
        circle.key(),
        MapNode.Kind.CIRCLE,
        circle.label(),
        circle.entity(),
        null,
        circle.hue(),
        false,
        circle.people(),
        true,
        behind);
  }

  /// The height of a branch, about, in units of the map.
  static double height(MapNode branch) {
    int rows = 0;
    for (MapNode group : branch.children()) {
      rows += rows(group.children());
    }
    return Math.max(1.5, rows) * ROW;
  }

  private static int rows(List<MapNode> people) {
    return people.stream().mapToInt(Twigs::rows).sum();
  }

  private static int rows(MapNode person) {
    return Math.max(1, rows(person.children()));
  }

  /// The same, with other things hanging from it.
  static MapNode with(MapNode node, List<MapNode> children) {
    return node(node, node.kind(), node.label(), children);
  }

  private static MapNode node(
      MapNode like, MapNode.Kind kind, String label, List<MapNode> children) {
    int people = like.people();
    if (!like.folded()) {
      people = 0;
      for (MapNode child : children) {
        int person = child.kind() == MapNode.Kind.PERSON ? 1 : 0;
        people += person + (child.folded() ? 0 : child.people());
      }
    }
    return new MapNode(
        like.key(),
        kind,
        label,
        like.entity(),
        like.contact(),
        like.hue(),
        like.dormant(),
        people,
        like.folded(),
        List.copyOf(children));
  }
}
