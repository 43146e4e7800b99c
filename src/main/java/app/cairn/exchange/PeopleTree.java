package app.cairn.exchange;

import app.cairn.map.GroupOrder;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// The people of a [Roster] as a tree: me, my circles, groups in them, people; under a person those
/// to whom they open the door.
final class PeopleTree {

  /// What a line of the outline is.
  enum Kind {
    ME,
    CIRCLE,
    /// An organisation, where the outline is grouped by those.
    ORGANISATION,
    /// A sector, an expertise, a degree.
    GROUP,
    PERSON
  }

  /// A line, and those under it.
  ///
  /// @param id of the circle, the organisation or the contact; null for the others
  record Line(Kind kind, UUID id, String text, List<Line> under) {

    /// What a file calls it, and our import knows again; null where nothing needs to be known
    /// again.
    String code() {
      return kind == Kind.ME ? "ME" : id == null ? null : code(kind, id);
    }

    static String code(Kind kind, UUID id) {
      return kind + "_" + id.toString().replace("-", "");
    }
  }

  private final Roster roster;
  private final Grouping grouping;
  private final Messages messages;
  private final Map<UUID, List<Contact>> behind = new LinkedHashMap<>();
  private final Map<UUID, List<Contact>> inCircle = new LinkedHashMap<>();

  private PeopleTree(Roster roster, Grouping grouping, Messages messages) {
    this.roster = roster;
    this.grouping = grouping;
    this.messages = messages;
  }

  static Line of(Roster roster, Grouping grouping, Messages messages) {
    return new PeopleTree(roster, grouping, messages).me();
  }

  private Line me() {
    Network network = roster.network();
    for (Contact contact : roster.people()) {
      Contact door = network.door(contact).filter(d -> roster.has(d.id())).orElse(null);
      if (door != null) {
        under(behind, door.id(), contact);
      } else {
        under(inCircle, network.circle(contact).map(Circle::id).orElse(null), contact);
      }
    }
    List<Line> circles = new ArrayList<>();
    for (Circle circle : network.circles()) {
      if (inCircle.containsKey(circle.id())) {
        circles.add(circle(circle.id(), circle.name()));
      }
    }
    if (inCircle.containsKey(null)) {
      circles.add(circle(null, messages.get("exchange.noCircle")));
    }
    String name = roster.me().isEmpty() ? messages.get("exchange.me") : roster.me();
    return new Line(Kind.ME, null, name, circles);
  }

  private static void under(Map<UUID, List<Contact>> map, UUID key, Contact contact) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(contact);
  }

  private Line circle(UUID id, String name) {
    Map<String, List<Contact>> groups = new LinkedHashMap<>();
    for (Contact contact : inCircle.get(id)) {
      String group = grouping.group(contact, roster.network(), messages);
      groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(contact);
    }
    List<Contact> alone = Objects.requireNonNullElse(groups.remove(""), List.of());
    Stream<Line> named =
        groups.entrySet().stream().sorted(order()).map(one -> group(one.getKey(), one.getValue()));
    return new Line(
        Kind.CIRCLE, id, name, Stream.concat(named, alone.stream().map(this::person)).toList());
  }

  /// As on the map.
  private Comparator<Map.Entry<String, List<Contact>>> order() {
    return grouping == Grouping.ORGANISATION
        ? Comparator.comparing(group -> group.getValue().getFirst().organisation())
        : Map.Entry.comparingByKey(GroupOrder.NAMES);
  }

  private Line group(String name, List<Contact> people) {
    List<Line> lines = people.stream().map(this::person).toList();
    return grouping == Grouping.ORGANISATION
        ? new Line(Kind.ORGANISATION, people.getFirst().organisation(), name, lines)
        : new Line(Kind.GROUP, null, name, lines);
  }

  private Line person(Contact contact) {
    List<Line> doors =
        behind.getOrDefault(contact.id(), List.of()).stream().map(this::person).toList();
    return new Line(Kind.PERSON, contact.id(), shown(contact), doors);
  }

  /// Somebody may have no name yet: then what is known of them.
  private String shown(Contact contact) {
    return contact.name().isEmpty() ? Nameless.shown(contact, messages) : contact.name();
  }
}
