package app.cairn.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Where everything stands: a map laid out, not drawn yet. Immutable once made; any thread.
public final class Plan {

  private final List<Spot> spots;
  private final Map<String, Spot> byKey;

  /// Of what is parted, see [Parting].
  private final Map<String, Spot> otherHalf = new HashMap<>();

  private final List<Spot> branches = new ArrayList<>();
  private final Grid people;
  private final Spot me;
  private final boolean landscape;
  private final Box bounds;

  /// @param spots parents before their children, me first
  Plan(List<Spot> spots, boolean landscape) {
    this.spots = spots;
    this.byKey = HashMap.newHashMap(spots.size());
    this.me = spots.getFirst();
    List<Spot> persons = new ArrayList<>(spots.size());
    this.landscape = landscape;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (Spot spot : spots) {
      Spot one = byKey.putIfAbsent(spot.node.key(), spot);
      if (one != null) {
        otherHalf.put(spot.node.key(), spot);
      }
      if (spot.node.kind() == MapNode.Kind.PERSON) {
        persons.add(spot);
      } else {
        branches.add(spot);
      }
      left = Math.min(left, spot.left());
      top = Math.min(top, spot.top());
      right = Math.max(right, spot.right());
      bottom = Math.max(bottom, spot.bottom());
    }
    // The names of areas stand over them.
    double over = landscape ? 0.035 * (bottom - top) : 0;
    this.bounds = new Box(left, top - over, right, bottom);
    this.people = new Grid(persons, bounds);
  }

  /// True where there are so many people that circles are areas and groups pebbles in them.
  public boolean landscape() {
    return landscape;
  }

  /// What everything stands in.
  public Box bounds() {
    return bounds;
  }

  public Spot me() {
    return me;
  }

  public Optional<Spot> spot(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The half of `key` on one side of me, where it is parted (see [Parting]); else where it stands.
  ///
  /// @param side as [Spot#side()]
  public Optional<Spot> spot(String key, int side) {
    Spot other = otherHalf.get(key);
    return other != null && other.side == side ? Optional.of(other) : spot(key);
  }

  /// Everything, parents before their children.
  public Iterable<Spot> spots() {
    return Collections.unmodifiableList(spots);
  }

  /// Me, circles and groups.
  public List<Spot> branches() {
    return Collections.unmodifiableList(branches);
  }

  /// The keys of those of `some` who stand here, and of all that they hang from.
  public Set<String> keysUpTo(Iterable<UUID> some) {
    Set<String> keys = new HashSet<>(Set.of(MapNode.ME));
    for (UUID contact : some) {
      Spot up = spot(MapNode.personKey(contact)).orElse(null);
      while (up != null && keys.add(up.node().key())) {
        up = up.parent();
      }
    }
    return keys;
  }

  /// The key of what stands here, and of all that it hangs from.
  public Set<String> keysUpTo(String key) {
    Set<String> keys = new HashSet<>();
    for (Spot up = byKey.get(key); up != null; up = up.parent()) {
      keys.add(up.node().key());
    }
    return keys;
  }

  /// What hangs from it; from both halves, where it is parted.
  public List<Spot> children(Spot spot) {
    List<Spot> children = new ArrayList<>();
    for (Map<String, Spot> half : List.of(byKey, otherHalf)) {
      Spot one = half.get(spot.node.key());
      if (one != null) {
        gather(one, one.node, children);
      }
    }
    return children;
  }

  /// In a landscape those behind somebody stand in the same pebble.
  private void gather(Spot spot, MapNode node, List<Spot> children) {
    for (MapNode child : node.children()) {
      for (Map<String, Spot> half : List.of(byKey, otherHalf)) {
        Spot one = half.get(child.key());
        if (one != null && one.parent == spot) {
          children.add(one);
          if (landscape && child.kind() == MapNode.Kind.PERSON) {
            gather(spot, child, children);
          }
        }
      }
    }
  }

  /// The keys of the pins of a spot, and of all that hangs from it; of one half, where it is
  /// parted.
  public Set<String> pinned(Spot spot) {
    Set<Spot> within = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Spot one : spots) {
      if (one == spot || within.contains(one.parent)) {
        within.add(one);
        if (one.pinned) {
          keys.add(one.pinKey);
        }
      }
    }
    return keys;
  }

  /// Tells of everybody whose name or dot is in `box`, each once.
  public void people(Box box, Consumer<Spot> visit) {
    people.visit(box, visit);
  }

  /// What stands at a point: a person before a group, a group before the circle it is in.
  ///
  /// @param slack how far beside it still counts, in map units
  public Optional<Spot> at(double x, double y, double slack) {
    List<Spot> found = new ArrayList<>();
    Box around = new Box(x - slack, y - slack, x + slack, y + slack);
    people(around, found::add);
    for (Spot spot : branches) {
      if (Box.of(spot).meets(around) && (!spot.stone() || within(spot, x, y))) {
        found.add(spot);
      }
    }
    return found.stream()
        .min(
            Comparator.comparingInt((Spot spot) -> -spot.node.kind().ordinal())
                .thenComparingDouble(spot -> distance(spot, x, y)));
  }

  private static boolean within(Spot stone, double x, double y) {
    double dx = (x - stone.x) / stone.halfWidth;
    double dy = (y - stone.y) / stone.halfHeight;
    return dx * dx + dy * dy <= 1;
  }

  private static double distance(Spot spot, double x, double y) {
    double dx = Math.max(0, Math.max(spot.left() - x, x - spot.right()));
    double dy = y - (spot.top() + spot.bottom()) / 2;
    return Math.hypot(dx, dy);
  }
}
