package app.cairn.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A circle that holds most of a map, and would be a column higher than a window, is parted: one
/// half of its groups stands to the right of me, the other to the left.
final class Parting {

  /// As high as a usual window at 100 %.
  private static final double WINDOW = 900;

  /// Nothing on the other side makes up for more than this.
  private static final double MOST = 0.62;

  /// A group of a larger share of its circle is parted itself.
  private static final double LARGE = 0.3;

  private final ToDoubleFunction<MapNode> heightOfGroup;

  /// @param heightOfGroup how high a group and its people are
  Parting(ToDoubleFunction<MapNode> heightOfGroup) {
    this.heightOfGroup = heightOfGroup;
  }

  /// The circles, one of them perhaps as two of the same key.
  List<MapNode> of(List<MapNode> circles) {
    double[] heights = circles.stream().mapToDouble(this::height).toArray();
    double total = 0;
    int tallest = 0;
    for (int i = 0; i < heights.length; i++) {
      total += heights[i];
      tallest = heights[i] > heights[tallest] ? i : tallest;
    }
    if (total == 0 || heights[tallest] < WINDOW || heights[tallest] < MOST * total) {
      return circles;
    }
    List<MapNode> parted = new ArrayList<>(circles);
    parted.remove(tallest);
    parted.addAll(tallest, halves(circles.get(tallest), total / 2, LARGE * heights[tallest]));
    return parted;
  }

  private double height(MapNode circle) {
    return circle.children().stream().mapToDouble(heightOfGroup).sum();
  }

  /// @param first how high the first one is to be
  /// @param large a higher group is parted too
  private List<MapNode> halves(MapNode circle, double first, double large) {
    List<MapNode> one = new ArrayList<>();
    List<MapNode> other = new ArrayList<>();
    double used = 0;
    for (MapNode group : circle.children()) {
      double height = heightOfGroup.applyAsDouble(group);
      double room = first - used;
      if (room >= height || room > height / 2 && height < large) {
        one.add(group);
      } else if (room <= 0 || height < large || group.children().size() < 2) {
        other.add(group);
      } else {
        List<MapNode> people = group.children();
        int size = people.size();
        int here = Math.clamp(Math.round(size * room / height), 1, size - 1);
        one.add(group.part(people.subList(0, here)));
        other.add(group.part(people.subList(here, size)));
      }
      used += height;
    }
    return one.isEmpty() || other.isEmpty()
        ? List.of(circle)
        : List.of(circle.part(one), circle.part(other));
  }
}
