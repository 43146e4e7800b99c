package app.cairn.map;

import app.cairn.network.Contact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Something that stands on the map, and what hangs from it.
///
/// @param key what it is called from one map to the next: a [app.cairn.network.Pin] names it
/// @param label empty for people who stand directly in their circle
/// @param entity the circle, the organisation or the contact; null where there is none, as for a
///   sector
/// @param contact for a person, else null
/// @param hue 1 to 8, the colour of its circle; 0 for no circle
/// @param dormant no exchange for a long time
/// @param people how many stand below, folded away or not
/// @param folded what hangs from it is not shown
public record MapNode(
    String key,
    Kind kind,
    String label,
    UUID entity,
    Contact contact,
    int hue,
    boolean dormant,
    int people,
    boolean folded,
    List<MapNode> children) {

  /// What a node stands for.
  public enum Kind {
    /// The person whose map it is.
    ME,
    CIRCLE,
    /// An organisation, a sector, an area of expertise or a degree.
    GROUP,
    PERSON
  }

  /// The key of the person whose map it is.
  public static final String ME = "me";

  static String circleKey(UUID circle) {
    return "c:" + (circle == null ? "" : circle);
  }

  static String groupKey(UUID circle, String group) {
    return "g:" + (circle == null ? "" : circle) + "/" + group;
  }

  /// The key of a contact.
  public static String personKey(UUID contact) {
    return "p:" + contact;
  }

  /// The same tree, with what hangs from the nodes of these keys folded away. A branch in which
  /// nothing is folded remains the very same object: a layout knows it again.
  public MapNode folding(Set<String> keys) {
    if (keys.isEmpty()) {
      return this;
    }
    if (kind != Kind.ME && keys.contains(key)) {
      return with(true, List.of());
    }
    List<MapNode> kept = new ArrayList<>(children.size());
    boolean same = true;
    for (MapNode child : children) {
      MapNode next = child.folding(keys);
      same &= next == child;
      kept.add(next);
    }
    return same ? this : with(folded, kept);
  }

  /// The same with some of what hangs from it.
  MapNode part(List<MapNode> some) {
    int below = 0;
    for (MapNode child : some) {
      below += child.people + (child.kind == Kind.PERSON ? 1 : 0);
    }
    List<MapNode> kept = List.copyOf(some);
    return new MapNode(key, kind, label, entity, contact, hue, dormant, below, folded, kept);
  }

  private MapNode with(boolean closed, List<MapNode> hanging) {
    return new MapNode(key, kind, label, entity, contact, hue, dormant, people, closed, hanging);
  }

  /// Everybody who hangs from it.
  public Set<UUID> everybody() {
    Set<UUID> everybody = new HashSet<>();
    gather(everybody);
    return everybody;
  }

  private void gather(Set<UUID> everybody) {
    for (MapNode child : children) {
      if (child.kind == Kind.PERSON) {
        everybody.add(child.entity);
      }
      child.gather(everybody);
    }
  }

  public boolean hub() {
    return contact != null && contact.hub();
  }

  /// True for somebody whom the person does not know themselves.
  public boolean distant() {
    return contact != null && contact.degree() > 1;
  }
}
