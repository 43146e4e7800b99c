package app.cairn.map;

import app.cairn.network.Pin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Lays a map out. Any thread; thirty thousand people take about a tenth of a second, a branch of
/// them folded away or brought back much less: the areas of circles that did not change are kept.
///
/// Up to [#MOST_IN_A_TREE] people: a tidy tree (after Reingold and Tilford), circles on both sides
/// of me, one row a person, or several people on a row where there are many; a circle that holds
/// most of them on both sides, see [Parting]. Beyond, or where a tree would be a column (hundreds
/// of organisations with one person each): a landscape, see [Landscape].
public final class MapLayout {

  /// With more people a tree is a column nobody reads.
  public static final int MOST_IN_A_TREE = 1500;

  private static final String OTHER_HALF = "/2";

  private final TextWidths widths;

  /// By the key of their circle.
  private final Map<String, Area> areas = new ConcurrentHashMap<>();

  public MapLayout(TextWidths widths) {
    this.widths = widths;
  }

  /// Where everything stands.
  ///
  /// @param pins what the person moved by hand
  public Plan plan(MapNode me, Collection<Pin> pins) {
    List<Spot> spots = me.people() > MOST_IN_A_TREE ? null : new TidyTree(widths, false).place(me);
    boolean landscape = spots == null;
    areas.keySet().retainAll(landscape ? keys(me.children()) : Set.of());
    if (landscape) {
      // What is kept of an area is measured for one window at a time.
      synchronized (areas) {
        spots = new Landscape(widths, areas).place(me);
      }
    }
    Trunks.spread(spots, landscape);
    if (!landscape) {
      nameHalves(spots);
    }
    if (!pins.isEmpty()) {
      pin(spots, pins);
    }
    if (!landscape) {
      Patches.under(spots);
    }
    return new Plan(spots, landscape);
  }

  private static Set<String> keys(List<MapNode> nodes) {
    return nodes.stream().map(MapNode::key).collect(Collectors.toSet());
  }

  /// The same as a tree, with everything to the right of me.
  ///
  /// @return nothing where that would be a column nobody reads
  public Optional<Plan> onOneSide(MapNode me) {
    List<Spot> spots = me.people() > MOST_IN_A_TREE ? null : new TidyTree(widths, true).place(me);
    if (spots == null) {
      return Optional.empty();
    }
    Trunks.spread(spots, false);
    Patches.under(spots);
    return Optional.of(new Plan(spots, false));
  }

  private static void nameHalves(List<Spot> spots) {
    Set<String> named = new HashSet<>();
    for (Spot spot : spots) {
      if (spot.node.kind() != MapNode.Kind.PERSON && !named.add(spot.pinKey)) {
        spot.pinKey += OTHER_HALF;
      }
    }
  }

  /// What was moved takes along what hangs from it.
  private static void pin(List<Spot> spots, Collection<Pin> pins) {
    Map<String, Pin> byNode = new HashMap<>();
    pins.forEach(pin -> byNode.put(pin.node(), pin));
    Map<Spot, double[]> moved = new HashMap<>();
    for (Spot spot : spots) {
      double[] by = spot.parent == null ? null : moved.get(spot.parent);
      Pin pin = byNode.get(spot.pinKey);
      if (pin != null) {
        spot.pinned = true;
        by = new double[] {pin.x() + (by == null ? 0 : by[0]), pin.y() + (by == null ? 0 : by[1])};
      }
      if (by != null) {
        moved.put(spot, by);
        spot.move(by[0], by[1]);
      }
    }
  }

  static List<Spot> begin(MapNode me, double size) {
    Spot root = new Spot(me, null, 1);
    root.halfWidth = Sizes.ME_WIDTH / 2 * size;
    root.halfHeight = Sizes.ME_HEIGHT / 2 * size;
    List<Spot> spots = new ArrayList<>();
    spots.add(root);
    return spots;
  }
}
