package app.cairn.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the trunks leave me: side by side, those that go furthest up or down nearest to my middle,
/// so that none lies on another.
final class Trunks {

  private static final double WIDEST = 13;

  /// The share of my half width where trunks leave.
  private static final double MOST = 0.9;

  private Trunks() {}

  static void spread(List<Spot> spots, boolean landscape) {
    Spot me = spots.getFirst();
    double size = me.halfWidth / (Sizes.ME_WIDTH / 2);
    for (int side : new int[] {1, -1}) {
      for (int half : new int[] {1, -1}) {
        List<Spot> trunks = new ArrayList<>();
        for (Spot spot : spots) {
          boolean below = end(spot) >= me.y;
          if (spot.node.kind() == MapNode.Kind.CIRCLE && spot.side == side && below == half > 0) {
            trunks.add(spot);
          }
        }
        trunks.sort(Comparator.comparingDouble(spot -> -Math.abs(end(spot) - me.y)));
        spread(trunks, me, size, landscape);
      }
    }
  }

  private static double end(Spot spot) {
    return spot.y + spot.trunkEnd;
  }

  private static void spread(List<Spot> trunks, Spot me, double size, boolean landscape) {
    double all = 0;
    for (Spot trunk : trunks) {
      trunk.trunkWidth =
          size * (landscape ? (5 + 0.17 * Math.sqrt(trunk.node.people())) * 1.1 : WIDEST);
      all += trunk.trunkWidth + size * 2;
    }
    double narrower = Math.min(1, MOST * me.halfWidth / Math.max(1, all));
    double free = 2.5 * size;
    for (Spot trunk : trunks) {
      trunk.trunkWidth *= narrower;
      double near = 1 - Math.min(1, Math.abs(end(trunk) - me.y) / (260 * size));
      double wanted = (9 + 24 * near) * size;
      double least = free + trunk.trunkWidth / 2;
      double most = MOST * me.halfWidth - trunk.trunkWidth / 2;
      trunk.trunkStart = Math.max(least, Math.min(wanted, most));
      free = trunk.trunkStart + trunk.trunkWidth / 2 + 2 * size * narrower;
    }
  }
}
