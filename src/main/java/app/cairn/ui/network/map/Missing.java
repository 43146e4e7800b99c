package app.cairn.ui.network.map;

import app.cairn.map.Box;
import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Somebody who is missing on the map, and the question that would fill their place.
///
/// @param label the question in a few words
/// @param question the whole of it
/// @param near beside whom they would stand, the first choice first; empty for oneself
public record Missing(String label, String question, List<UUID> near) {

  private static final double GAP = 26;
  private static final int STEPS = 14;

  /// How wide a trunk is, with its room.
  private static final double TRUNK = 12;

  public Missing {
    near = List.copyOf(near);
  }

  /// Beside what they stand; me, where nobody of [#near()] is on the map.
  Spot beside(Plan plan) {
    return near.stream()
        .flatMap(id -> plan.spot(MapNode.personKey(id)).stream())
        .findFirst()
        .orElse(plan.me());
  }

  /// A free place for an outline of this size, further out from `beside`; the nearest one, where
  /// none is free. All in map units.
  static Box place(Plan plan, Spot beside, double width, double height) {
    List<Box> places =
        (beside.parent() == null ? overMe(beside, width, height) : outwards(beside, width, height));
    return places.stream().filter(box -> free(plan, box)).findFirst().orElse(places.getFirst());
  }

  /// Over my stone and under it, the nearest first.
  private static List<Box> overMe(Spot me, double width, double height) {
    List<Box> places = new ArrayList<>();
    for (int away = 0; away < STEPS * 3; away++) {
      for (int aside : List.of(0, -1, 1, -2, 2)) {
        double x = me.x() - width / 2 + aside * width / 4;
        double over = me.top() - GAP - height - away * height / 2;
        double under = me.bottom() + GAP + away * height / 2;
        places.add(new Box(x, over, x + width, over + height));
        places.add(new Box(x, under, x + width, under + height));
      }
    }
    return places;
  }

  /// On the same row rather than aside of it.
  private static List<Box> outwards(Spot beside, double width, double height) {
    double edge = beside.side() > 0 ? beside.right() : beside.left() - width;
    List<double[]> moves = new ArrayList<>();
    for (int out = 0; out < STEPS; out++) {
      for (int aside = -STEPS; aside <= STEPS; aside++) {
        moves.add(new double[] {GAP * (1 + out), aside * height / 2});
      }
    }
    moves.sort(Comparator.comparingDouble(move -> move[0] + 3 * Math.abs(move[1])));
    return moves.stream()
        .map(
            move -> {
              double x = edge + beside.side() * move[0];
              double y = beside.y() - height / 2 + move[1];
              return new Box(x, y, x + width, y + height);
            })
        .toList();
  }

  private static boolean free(Plan plan, Box box) {
    Box room = box.grown(2);
    boolean[] taken = new boolean[1];
    plan.people(room, spot -> taken[0] |= room.meets(around(spot)));
    return !taken[0]
        && plan.branches().stream()
            .noneMatch(
                spot ->
                    room.meets(around(spot))
                        || spot.node().kind() == MapNode.Kind.CIRCLE
                            && trunk(plan.me(), spot, box.grown(TRUNK)));
  }

  /// True where the way from me to a circle goes through `box`.
  private static boolean trunk(Spot me, Spot circle, Box box) {
    double dx = circle.x() - me.x();
    double dy = circle.y() - me.y();
    for (double t = 0; t <= 1; t += 1 / 32.0) {
      double u = 1 - t;
      double x = dx * (3 * u * u * t * 0.30 + 3 * u * t * t * 0.28 + t * t * t);
      double y = dy * (3 * u * u * t * 0.56 + 3 * u * t * t + t * t * t);
      if (box.holds(me.x() + x, me.y() + y)) {
        return true;
      }
    }
    return false;
  }

  private static Box around(Spot spot) {
    return new Box(spot.left(), spot.top(), spot.right(), spot.bottom());
  }
}
