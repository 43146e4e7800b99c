package app.cairn.map;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// Makes the tree of a map: me, circles, groups, people, and under each door the people it leads
/// to.
public final class MapTree {

  /// Those who stand in no group close the branch.
  private static final Comparator<Between> BETWEEN =
      Comparator.comparing(Between::nothing)
          .thenComparing(Between::organisation, Comparator.nullsLast(GroupOrder.ORGANISATIONS))
          .thenComparing(Between::label, GroupOrder.NAMES);

  private final Network network;
  private final Grouping grouping;
  private final Dormancy dormancy;
  private final MapWords words;
  private final Map<UUID, List<Contact>> behind = new HashMap<>();
  private final Set<UUID> placed = new HashSet<>();

  private MapTree(Network network, Grouping grouping, Dormancy dormancy, MapWords words) {
    this.network = network;
    this.grouping = grouping;
    this.dormancy = dormancy;
    this.words = words;
  }

  /// The tree of `network`. Circles stand there even when they are empty.
  ///
  /// @param folded the keys of the nodes whose children are not shown
  public static MapNode of(
      Network network, Grouping grouping, Set<String> folded, Dormancy dormancy, MapWords words) {
    return new MapTree(network, grouping, dormancy, words).me(words.me()).folding(folded);
  }

  private MapNode me(String name) {
    Map<UUID, List<Contact>> byCircle = new HashMap<>();
    List<Contact> first = new ArrayList<>();
    network.contacts().stream().sorted(Network.ORDER).forEach(first::add);
    for (Contact contact : first) {
      Optional<Contact> door = network.door(contact);
      // By degree nobody stands behind somebody of another one.
      if (door.isPresent() && grouping != Grouping.DEGREE) {
        behind.computeIfAbsent(door.get().id(), _ -> new ArrayList<>()).add(contact);
      } else {
        UUID circle = network.circle(contact).map(Circle::id).orElse(null);
        byCircle.computeIfAbsent(circle, _ -> new ArrayList<>()).add(contact);
      }
    }
    List<MapNode> circles = new ArrayList<>();
    for (Circle circle : network.circles()) {
      circles.add(circle(circle, byCircle.getOrDefault(circle.id(), List.of())));
    }
    List<Contact> nowhere = byCircle.getOrDefault(null, List.of());
    if (!nowhere.isEmpty()) {
      circles.add(circle(null, nowhere));
    }
    return new MapNode(
        MapNode.ME, MapNode.Kind.ME, name, null, null, 0, false, people(circles), false, circles);
  }

  private MapNode circle(Circle circle, List<Contact> contacts) {
    UUID id = circle == null ? null : circle.id();
    int hue = circle == null ? 0 : circle.hue();
    String key = MapNode.circleKey(id);
    List<MapNode> groups = new ArrayList<>();
    Map<Between, List<Contact>> named = new TreeMap<>(BETWEEN);
    for (Contact contact : contacts) {
      named.computeIfAbsent(between(contact), _ -> new ArrayList<>()).add(contact);
    }
    named.forEach((group, people) -> groups.add(group(id, hue, group, people)));
    return new MapNode(
        key,
        MapNode.Kind.CIRCLE,
        circle == null ? words.noCircle() : circle.name(),
        id,
        null,
        hue,
        false,
        people(groups),
        false,
        groups);
  }

  /// @param organisation null for a sector, an area of expertise, a degree
  private record Between(String label, Organisation organisation) {

    String key() {
      return organisation == null ? label : organisation.id().toString();
    }

    UUID entity() {
      return organisation == null ? null : organisation.id();
    }

    boolean nothing() {
      return label.isEmpty() && organisation == null;
    }
  }

  private Between between(Contact contact) {
    return switch (grouping) {
      case ORGANISATION ->
          network.organisation(contact).map(o -> new Between(o.name(), o)).orElse(named(""));
      case SECTOR -> named(network.sector(contact));
      case EXPERTISE -> named(contact.expertise().isEmpty() ? "" : contact.expertise().getFirst());
      case DEGREE -> named(words.degree().apply(contact.degree()));
    };
  }

  private static Between named(String name) {
    return new Between(name, null);
  }

  private MapNode group(UUID circle, int hue, Between group, List<Contact> contacts) {
    String key = MapNode.groupKey(circle, group.key());
    List<MapNode> people = contacts.stream().map(contact -> person(contact, hue)).toList();
    return new MapNode(
        key,
        MapNode.Kind.GROUP,
        group.label(),
        group.entity(),
        null,
        hue,
        false,
        people(people),
        false,
        people);
  }

  private MapNode person(Contact contact, int hue) {
    placed.add(contact.id());
    String key = MapNode.personKey(contact.id());
    List<MapNode> further = new ArrayList<>();
    for (Contact one : behind.getOrDefault(contact.id(), List.of())) {
      // A door is of a lower degree than whom it opens to: nobody stands twice.
      if (!placed.contains(one.id())) {
        further.add(person(one, hue));
      }
    }
    String name = contact.name();
    return new MapNode(
        key,
        MapNode.Kind.PERSON,
        name.isEmpty() ? words.noName() : name,
        contact.id(),
        contact,
        hue,
        dormancy.dormant(contact),
        people(further),
        false,
        further);
  }

  private static int people(List<MapNode> children) {
    int people = 0;
    for (MapNode child : children) {
      people += child.people() + (child.kind() == MapNode.Kind.PERSON ? 1 : 0);
    }
    return people;
  }
}
