package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.ui.network.people.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

/// Where one stands on the map, and what is chosen there: the selection shared with the list, told
/// in keys of the map. JavaFX thread.
public final class MapCursor {

  /// Across counts as much as this many times along: the next one is rather in a line.
  private static final double ASIDE = 2.5;

  private final ObservableValue<Plan> plan;
  private final Selection selection;
  private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper(MapNode.ME);

  /// Of a circle that stands on both sides of me, the one where one stands.
  private int side = 1;

  private UUID awaited;
  private Consumer<Spot> onceThere;

  MapCursor(ObservableValue<Plan> plan, Selection selection) {
    this.plan = plan;
    this.selection = selection;
    selection.lead().addListener((_, _, lead) -> follow(lead));
    plan.addListener((_, _, _) -> arrived());
  }

  /// The key of what one stands on.
  ReadOnlyStringProperty key() {
    return key.getReadOnlyProperty();
  }

  /// What one stands on; me, where that is gone.
  Spot spot() {
    Plan now = plan.getValue();
    return now.spot(key.get(), side).orElse(now.me());
  }

  Set<UUID> chosen() {
    return selection.chosen().get();
  }

  /// The keys of what is chosen. An organisation may stand in several circles.
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    Set<UUID> chosen = chosen();
    if (chosen.isEmpty() || plan.getValue() == null) {
      return keys;
    }
    for (Spot spot : plan.getValue().branches()) {
      if (spot.node().entity() != null && chosen.contains(spot.node().entity())) {
        keys.add(spot.node().key());
      }
    }
    chosen.forEach(id -> keys.add(MapNode.personKey(id)));
    return keys;
  }

  /// Stands on `spot`, and chooses it.
  ///
  /// @param extending keeps what is chosen already
  public void go(Spot spot, boolean extending) {
    stand(spot);
    UUID id = spot.node().entity();
    if (id == null) {
      if (!extending) {
        selection.clear();
      }
    } else if (extending) {
      Set<UUID> more = new LinkedHashSet<>(chosen());
      more.add(id);
      selection.all(more, id);
    } else {
      selection.only(id);
    }
  }

  /// The side first: who listens to the key asks where that is.
  private void stand(Spot spot) {
    side = spot.side();
    key.set(spot.node().key());
  }

  void goTo(String wanted) {
    plan.getValue().spot(wanted).ifPresent(spot -> go(spot, false));
  }

  /// Stands there, and chooses nothing.
  void standOn(String wanted) {
    plan.getValue().spot(wanted).ifPresent(this::stand);
    selection.clear();
  }

  /// Beside where one stands, the next that remains without those of `gone`, else the one before.
  Optional<Spot> beside(Set<UUID> gone) {
    Spot from = spot();
    if (from.parent() == null) {
      return Optional.empty();
    }
    List<Spot> siblings = plan.getValue().children(from.parent());
    int at = siblings.indexOf(from);
    List<Spot> order = new ArrayList<>(siblings.subList(at + 1, siblings.size()));
    order.addAll(siblings.subList(0, Math.max(0, at)).reversed());
    return order.stream()
        .filter(s -> s.node().entity() != null && !gone.contains(s.node().entity()))
        .findFirst();
  }

  /// The named group, the circle or me that one stands in, whoever may lead there.
  Spot around() {
    Spot up = spot();
    do {
      up = up.parent() == null ? up : up.parent();
    } while (up.node().kind() == MapNode.Kind.PERSON || up.node().label().isEmpty());
    return up;
  }

  void toggle(Spot spot) {
    if (spot.node().entity() != null) {
      stand(spot);
      selection.toggle(spot.node().entity());
    }
  }

  void choose(List<UUID> people) {
    if (people.isEmpty()) {
      selection.clear();
    } else {
      selection.all(people, people.getLast());
    }
  }

  /// Everybody, or those whom a search or a filter leaves in full colour.
  ///
  /// @param lit keys; null for all
  void all(Set<String> lit) {
    List<UUID> everybody = new ArrayList<>();
    plan.getValue()
        .spots()
        .forEach(
            spot -> {
              if (spot.node().contact() != null
                  && (lit == null || lit.contains(spot.node().key()))) {
                everybody.add(spot.node().entity());
              }
            });
    choose(everybody);
  }

  /// Tells of somebody as soon as the plan has them.
  public void whenThere(UUID id, Consumer<Spot> seen) {
    awaited = id;
    onceThere = seen;
    arrived();
  }

  private void arrived() {
    if (awaited != null && plan.getValue() != null) {
      find(awaited)
          .ifPresent(
              spot -> {
                Consumer<Spot> told = onceThere;
                awaited = null;
                onceThere = null;
                told.accept(spot);
              });
    }
  }

  /// Where a person, a circle or an organisation stands.
  public Optional<Spot> find(UUID id) {
    Plan now = plan.getValue();
    if (now == null) {
      return Optional.empty();
    }
    return now.spot(MapNode.personKey(id))
        .or(
            () ->
                now.branches().stream()
                    .filter(spot -> id.equals(spot.node().entity()))
                    .findFirst());
  }

  private void follow(UUID lead) {
    if (lead != null && !lead.equals(spot().node().entity())) {
      find(lead).ifPresent(spot -> key.set(spot.node().key()));
    }
  }

  /// The next one in a direction: inwards the parent, outwards the nearest child, up and down the
  /// nearest of the same kind.
  Optional<Spot> towards(KeyCode code) {
    Spot from = spot();
    boolean across = code == KeyCode.LEFT || code == KeyCode.RIGHT;
    if (from.parent() == null && across) {
      int side = code == KeyCode.RIGHT ? 1 : -1;
      return plan.getValue().children(from).stream()
          .filter(spot -> spot.side() == side)
          .min(Comparator.comparingDouble(spot -> Math.abs(spot.y())));
    }
    if (across && !from.stone() && !plan.getValue().landscape()) {
      boolean outwards = code == KeyCode.RIGHT == from.side() > 0;
      if (outwards) {
        return outwards(from);
      }
      return inwards(from);
    }
    return nearest(from, code);
  }

  private Optional<Spot> inwards(Spot from) {
    return Optional.ofNullable(before(from)).or(() -> Optional.ofNullable(from.parent()));
  }

  /// The one before on the same row, where people stand like beads.
  private Spot before(Spot from) {
    if (from.node().kind() != MapNode.Kind.PERSON) {
      return null;
    }
    return plan.getValue().children(from.parent()).stream()
        .filter(
            spot -> Math.abs(spot.y() - from.y()) < 1 && spot.side() * (from.x() - spot.x()) > 1)
        .max(Comparator.comparingDouble(spot -> spot.side() * spot.x()))
        .orElse(null);
  }

  private Optional<Spot> outwards(Spot from) {
    Optional<Spot> child =
        plan.getValue().children(from).stream()
            .filter(spot -> spot.side() == from.side())
            .min(Comparator.comparingDouble(spot -> Math.abs(spot.y() - from.y())));
    if (child.isPresent() || from.parent() == null) {
      return child;
    }
    return plan.getValue().children(from.parent()).stream()
        .filter(
            spot -> Math.abs(spot.y() - from.y()) < 1 && spot.side() * (spot.x() - from.x()) > 1)
        .min(Comparator.comparingDouble(spot -> spot.side() * spot.x()));
  }

  private Optional<Spot> nearest(Spot from, KeyCode code) {
    boolean across = code == KeyCode.LEFT || code == KeyCode.RIGHT;
    int sign = code == KeyCode.RIGHT || code == KeyCode.DOWN ? 1 : -1;
    return StreamSupport.stream(candidates(from).spliterator(), false)
        .filter(spot -> !Objects.equals(spot, from))
        .filter(spot -> sign * (across ? spot.x() - from.x() : spot.y() - from.y()) > 1)
        .min(
            Comparator.comparingDouble(
                spot -> {
                  double along = Math.abs(across ? spot.x() - from.x() : spot.y() - from.y());
                  double aside = Math.abs(across ? spot.y() - from.y() : spot.x() - from.x());
                  return along + ASIDE * aside;
                }));
  }

  /// People walk among people, branches among branches.
  private Iterable<Spot> candidates(Spot from) {
    MapNode.Kind kind = from.node().kind();
    if (kind != MapNode.Kind.PERSON) {
      return plan.getValue().branches().stream()
          .filter(spot -> spot.node().kind() == kind || spot.parent() == null)
          .toList();
    }
    List<Spot> near = new ArrayList<>();
    plan.getValue()
        .people(
            new app.cairn.map.Box(from.x() - 1500, from.y() - 900, from.x() + 1500, from.y() + 900),
            near::add);
    near.removeIf(spot -> spot.side() != from.side());
    return near;
  }
}
