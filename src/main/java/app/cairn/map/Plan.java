package app.cairn.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Where everything stands: a map laid out, not drawn yet. Immutable once made; any thread.
public final class Plan {

  /// Where one looks for what is visible: a few thousand people to a cell at most.
  private static final double CELL = 400;

  private final Map<String, Spot> byKey = new LinkedHashMap<>();
  private final List<Spot> branches = new ArrayList<>();
  private final Map<Long, List<Spot>> people = new HashMap<>();
  private final Map<Spot, List<Spot>> children = new HashMap<>();
  private final Spot me;
  private final boolean landscape;
  private final Box bounds;

  /// @param spots parents before their children, me first
  Plan(List<Spot> spots, boolean landscape) {
    this.me = spots.getFirst();
    this.landscape = landscape;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (Spot spot : spots) {
      byKey.put(spot.node.key(), spot);
      if (spot.parent != null) {
        children.computeIfAbsent(spot.parent, _ -> new ArrayList<>()).add(spot);
      }
      if (spot.node.kind() == MapNode.Kind.PERSON) {
        eachCell(Box.of(spot), cell -> people.computeIfAbsent(cell, _ -> new ArrayList<>()).add(spot));
      } else {
        branches.add(spot);
      }
      left = Math.min(left, spot.left());
      top = Math.min(top, spot.top());
      right = Math.max(right, spot.right());
      bottom = Math.max(bottom, spot.bottom());
    }
    this.bounds = new Box(left, top, right, bottom);
  }

  private static void eachCell(Box box, Consumer<Long> visit) {
    long fromX = (long) Math.floor(box.left() / CELL);
    long toX = (long) Math.floor(box.right() / CELL);
    long fromY = (long) Math.floor(box.top() / CELL);
    long toY = (long) Math.floor(box.bottom() / CELL);
    for (long x = fromX; x <= toX; x++) {
      for (long y = fromY; y <= toY; y++) {
        visit.accept(x << 32 ^ y & 0xFFFFFFFFL);
      }
    }
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

  /// Everything, parents before their children.
  public Iterable<Spot> spots() {
    return Collections.unmodifiableCollection(byKey.values());
  }

  /// Me, circles and groups.
  public List<Spot> branches() {
    return Collections.unmodifiableList(branches);
  }

  public List<Spot> children(Spot spot) {
    return Collections.unmodifiableList(children.getOrDefault(spot, List.of()));
  }

  /// Tells of everybody whose name or dot is in `box`, each once.
  public void people(Box box, Consumer<Spot> visit) {
    Box seen = box;
    eachCell(
        box,
        cell -> {
          for (Spot spot : people.getOrDefault(cell, List.of())) {
            // Somebody may stand in two cells: told in the first that is looked at.
            if (seen.meets(Box.of(spot)) && first(spot, box) == cell) {
              visit.accept(spot);
            }
          }
        });
  }

  private static long first(Spot spot, Box box) {
    long x = (long) Math.floor(Math.max(spot.left(), box.left()) / CELL);
    long y = (long) Math.floor(Math.max(spot.top(), box.top()) / CELL);
    return x << 32 ^ y & 0xFFFFFFFFL;
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
            java.util.Comparator.comparingInt((Spot spot) -> -spot.node.kind().ordinal())
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
