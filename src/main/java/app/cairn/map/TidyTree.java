package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// A tree of names: circles left and right of me, groups further out, then people, a row each or
/// several on a row.
final class TidyTree {

  private static final double LEAST_CIRCLE = 28;

  /// Higher than this it is no picture any more.
  private static final double HIGHEST = 3400;

  private final TextWidths widths;
  private final boolean onOneSide;
  private final GroupRows rows;
  private List<Spot> spots;
  private List<MapNode> circles = List.of();
  private Density density = Density.of(0);
  private double toCircle = Sizes.TO_CIRCLE;

  /// @param onOneSide all circles to the right of me, however many
  TidyTree(TextWidths widths, boolean onOneSide) {
    this.widths = widths;
    this.onOneSide = onOneSide;
    this.rows = new GroupRows(widths);
  }

  /// Where everything stands; null when that would be a column nobody reads.
  List<Spot> place(MapNode me) {
    circles = onOneSide ? me.children() : parting().of(me.children());
    List<Double> heights = heights();
    int[] sides = sides(heights);
    // As many rows as two sides of that height have, rather than as many people: all may be in one
    // circle.
    double highest = Math.max(total(heights, sides, 1), total(heights, sides, -1));
    density = Density.of(Math.max(me.people(), 2 * highest / Sizes.ROW));
    if (density.beads() > 1) {
      heights = heights();
      sides = sides(heights);
      highest = Math.max(total(heights, sides, 1), total(heights, sides, -1));
    }
    if (highest > HIGHEST) {
      return null;
    }
    toCircle = Sizes.TO_CIRCLE + Math.max(0, highest - 1000) * 0.1;
    spots = MapLayout.begin(me, density.beads() > 1 ? Math.clamp(0.7 / density.scale(), 1, 2) : 1);
    rows.into(spots, density);
    for (int side : new int[] {1, -1}) {
      double y = -total(heights, sides, side) / 2;
      for (int i = 0; i < sides.length; i++) {
        if (sides[i] == side) {
          circle(circles.get(i), side, y, heights.get(i));
          y += heights.get(i) + betweenCircles();
        }
      }
    }
    return spots;
  }

  private static Parting parting() {
    Density loose = Density.of(0);
    return new Parting(group -> GroupRows.height(group, loose) + Sizes.BETWEEN_GROUPS);
  }

  private int[] sides(List<Double> heights) {
    return onOneSide ? heights.stream().mapToInt(_ -> 1).toArray() : Sides.of(heights);
  }

  private double betweenCircles() {
    return Math.max(Sizes.BETWEEN_CIRCLES, density.circleName());
  }

  private List<Double> heights() {
    List<Double> heights = new ArrayList<>();
    for (MapNode circle : circles) {
      heights.add(Math.max(leastCircle(), content(circle)));
    }
    return heights;
  }

  private double leastCircle() {
    return Math.max(LEAST_CIRCLE, density.circleName() * 1.5);
  }

  private double total(List<Double> heights, int[] sides, int side) {
    double total = -betweenCircles();
    for (int i = 0; i < sides.length; i++) {
      total += sides[i] == side ? heights.get(i) + betweenCircles() : 0;
    }
    return Math.max(0, total);
  }

  private double content(MapNode circle) {
    double height = -Sizes.BETWEEN_GROUPS;
    for (MapNode group : circle.children()) {
      height += GroupRows.height(group, density) + Sizes.BETWEEN_GROUPS;
    }
    return height;
  }

  private void circle(MapNode node, int side, double top, double height) {
    Spot circle = new Spot(node, spots.getFirst(), side);
    circle.size = density.circleName();
    circle.x = side * toCircle;
    circle.shown =
        widths.fit(
            node.label(),
            Face.SERIF_SEMIBOLD,
            circle.size,
            Sizes.LONGEST_CIRCLE * circle.size / Sizes.CIRCLE_NAME);
    circle.reach =
        widths.width(circle.shown, Face.SERIF_SEMIBOLD, circle.size)
            + rows.countRoom(node, circle.size, density.beads() > 1);
    circle.reach *= density.room();
    spots.add(circle);
    double y = top + Math.max(0, leastCircle() - content(node)) / 2;
    List<Double> middles = new ArrayList<>();
    rows.begin(node);
    for (MapNode child : node.children()) {
      middles.add(rows.group(child, circle, y));
      y += GroupRows.height(child, density) + Sizes.BETWEEN_GROUPS;
    }
    circle.y = middles.isEmpty() ? top + height / 2 : (middles.getFirst() + middles.getLast()) / 2;
  }
}
