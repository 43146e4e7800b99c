package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// Parts circles into those to the right of me and those to the left, such that both sides are
/// about as high.
///
/// Heights count in rough steps, so that one person more seldom sends a circle to the other side.
final class Sides {

  /// One step is more than half as much again.
  private static final double STEP = Math.log(1.6);

  /// Beyond, the highest go first, each to the side that is lower.
  private static final int MOST_TRIED = 14;

  private Sides() {}

  /// The side of each: 1 right, -1 left.
  static int[] of(List<Double> heights) {
    int[] sides = new int[heights.size()];
    List<Double> rough = new ArrayList<>();
    heights.forEach(h -> rough.add(Math.exp(Math.round(Math.log(Math.max(1, h)) / STEP) * STEP)));
    long right = heights.size() <= MOST_TRIED ? best(rough) : greedy(rough);
    for (int i = 0; i < sides.length; i++) {
      sides[i] = (right >> i & 1) == 1 ? 1 : -1;
    }
    return sides;
  }

  /// The parting with the least difference; of equal ones, that which keeps the first circles
  /// together on the right.
  private static long best(List<Double> heights) {
    double total = heights.stream().mapToDouble(h -> h).sum();
    long best = 1;
    double least = Double.MAX_VALUE;
    for (long mask = 1; mask < 1L << heights.size(); mask += 2) {
      double right = 0;
      int changes = 0;
      for (int i = 0; i < heights.size(); i++) {
        if ((mask >> i & 1) == 1) {
          right += heights.get(i);
        }
        changes += i > 0 && (mask >> i & 1) != (mask >> i - 1 & 1) ? 1 : 0;
      }
      double difference = Math.abs(total - 2 * right) / total + 0.12 * changes;
      if (difference < least - 1e-9) {
        least = difference;
        best = mask;
      }
    }
    return best;
  }

  private static long greedy(List<Double> heights) {
    long mask = 0;
    double right = 0;
    double left = 0;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < heights.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(heights.get(b), heights.get(a)));
    for (int i : order) {
      if (right <= left && i < 64) {
        mask |= 1L << i;
        right += heights.get(i);
      } else {
        left += heights.get(i);
      }
    }
    return mask;
  }
}
