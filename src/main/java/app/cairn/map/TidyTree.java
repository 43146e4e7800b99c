package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// A tree of names: circles left and right of me, groups further out, then people, a row each or
/// several on a row.
final class TidyTree {

  private static final double LEAST_CIRCLE = 28;

  private final TextWidths widths;
  private List<Spot> spots;
  private int beads = 1;
  private double toCircle = Sizes.TO_CIRCLE;

  TidyTree(TextWidths widths) {
    this.widths = widths;
  }

  List<Spot> place(MapNode me) {
    beads = beads(me.people());
    spots = MapLayout.begin(me, 1);
    List<Double> heights = new ArrayList<>();
    me.children().forEach(circle -> heights.add(height(circle)));
    int[] sides = Sides.of(heights);
    double highest = Math.max(total(heights, sides, 1), total(heights, sides, -1));
    toCircle = Sizes.TO_CIRCLE + Math.max(0, highest - 1000) * 0.04;
    for (int side : new int[] {1, -1}) {
      double y = -total(heights, sides, side) / 2;
      for (int i = 0; i < sides.length; i++) {
        if (sides[i] == side) {
          circle(me.children().get(i), side, y, heights.get(i));
          y += heights.get(i) + Sizes.BETWEEN_CIRCLES;
        }
      }
    }
    return spots;
  }

  /// How many people on a row: wide steps, so that one more person seldom moves everybody.
  private static int beads(int people) {
    int beads = 1;
    for (int most : new int[] {110, 260, 480, 750, 1050}) {
      beads += people > most ? 1 : 0;
    }
    return beads;
  }

  private static double total(List<Double> heights, int[] sides, int side) {
    double total = -Sizes.BETWEEN_CIRCLES;
    for (int i = 0; i < sides.length; i++) {
      total += sides[i] == side ? heights.get(i) + Sizes.BETWEEN_CIRCLES : 0;
    }
    return Math.max(0, total);
  }

  private double height(MapNode circle) {
    double height = -Sizes.BETWEEN_GROUPS;
    for (MapNode group : circle.children()) {
      height += groupHeight(group) + Sizes.BETWEEN_GROUPS;
    }
    return Math.max(LEAST_CIRCLE, height);
  }

  private double groupHeight(MapNode group) {
    double height = 0;
    for (List<MapNode> row : rows(group)) {
      height += rowHeight(row);
    }
    return Math.max(Sizes.ROW, height);
  }

  /// Who has people behind them closes a row: these stand further out.
  private List<List<MapNode>> rows(MapNode group) {
    List<List<MapNode>> rows = new ArrayList<>();
    List<MapNode> row = new ArrayList<>();
    for (MapNode person : group.children()) {
      row.add(person);
      if (row.size() == beads || !person.children().isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static double rowHeight(List<MapNode> row) {
    return personHeight(row.getLast());
  }

  private static double personHeight(MapNode person) {
    double height = 0;
    for (MapNode further : person.children()) {
      height += personHeight(further);
    }
    return Math.max(Sizes.ROW, height);
  }

  private void circle(MapNode node, int side, double top, double height) {
    Spot circle = new Spot(node, spots.getFirst(), side);
    circle.x = side * toCircle;
    circle.shown = widths.fit(node.label(), Face.SERIF_SEMIBOLD, Sizes.CIRCLE_NAME, Sizes.LONGEST_CIRCLE);
    circle.reach =
        widths.width(circle.shown, Face.SERIF_SEMIBOLD, Sizes.CIRCLE_NAME) + countRoom(node);
    spots.add(circle);
    double y = top + Math.max(0, LEAST_CIRCLE - content(node)) / 2;
    List<Double> middles = new ArrayList<>();
    for (MapNode child : node.children()) {
      middles.add(group(child, circle, y));
      y += groupHeight(child) + Sizes.BETWEEN_GROUPS;
    }
    circle.y =
        middles.isEmpty() ? top + height / 2 : (middles.getFirst() + middles.getLast()) / 2;
  }

  private double content(MapNode circle) {
    double height = -Sizes.BETWEEN_GROUPS;
    for (MapNode group : circle.children()) {
      height += groupHeight(group) + Sizes.BETWEEN_GROUPS;
    }
    return height;
  }

  /// « · 12 » behind the name of what is folded.
  private double countRoom(MapNode node) {
    return node.folded()
        ? 6 + widths.width(MapDrawing.count(node), Face.SANS, Sizes.GROUP_NAME)
        : 0;
  }

  private double group(MapNode node, Spot circle, double top) {
    Spot group = new Spot(node, circle, circle.side);
    group.x = circle.x + circle.side * (circle.reach + Sizes.TO_GROUP);
    group.shown = widths.fit(node.label(), Face.SANS, Sizes.GROUP_NAME, Sizes.LONGEST_GROUP);
    group.reach = widths.width(group.shown, Face.SANS, Sizes.GROUP_NAME) + countRoom(node);
    spots.add(group);
    double y = top;
    double first = Double.NaN;
    double last = top + Sizes.ROW / 2;
    for (List<MapNode> row : rows(node)) {
      double height = rowHeight(row);
      last = row(row, group, y, height);
      first = Double.isNaN(first) ? last : first;
      y += height;
    }
    group.y = Double.isNaN(first) ? last : (first + last) / 2;
    return group.y;
  }

  private double row(List<MapNode> people, Spot group, double top, double height) {
    Spot before = null;
    double y = top + height / 2;
    double x = group.x + group.side * (group.reach + Sizes.TO_PERSON);
    for (MapNode person : people) {
      Spot spot = person(person, group, x, y, Face.SANS);
      spot.before = before;
      if (before != null) {
        before.last = false;
      }
      before = spot;
      x = spot.end() + group.side * Sizes.TO_NEXT;
    }
    further(before, top + (height - content(people.getLast().children())) / 2);
    return y;
  }

  private static double content(List<MapNode> people) {
    double height = 0;
    for (MapNode person : people) {
      height += personHeight(person);
    }
    return height;
  }

  /// Those whom somebody leads to.
  private void further(Spot door, double top) {
    double y = top;
    for (MapNode one : door.node.children()) {
      double height = personHeight(one);
      Spot spot =
          person(one, door, door.end() + door.side * Sizes.TO_DISTANT, y + height / 2, Face.SANS);
      door.last = false;
      further(spot, y + (height - content(one.children())) / 2);
      y += height;
    }
  }

  private Spot person(MapNode node, Spot parent, double x, double y, Face face) {
    Spot spot = new Spot(node, parent, parent.side);
    spot.x = x;
    spot.y = y;
    Face drawn = node.hub() ? Face.SANS_SEMIBOLD : face;
    double size = node.distant() ? Sizes.DISTANT_NAME : Sizes.NAME;
    spot.shown = widths.fit(node.label(), drawn, size, Sizes.LONGEST_NAME);
    spot.reach = Sizes.DOT_TO_NAME + widths.width(spot.shown, drawn, size) + countRoom(node);
    spots.add(spot);
    return spot;
  }
}
