package app.cairn.ui.network.list;

import app.cairn.map.GroupOrder;
import app.cairn.map.Grouping;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.ui.network.people.PeopleRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// The rows of the list, as a tree: circle → organisation, or what else people are grouped by →
/// person → whom they lead to. Pure: any thread.
final class PeopleTree {

  /// A row and what stands under it.
  record Branch(PeopleRow row, List<Branch> children) {}

  private static final Comparator<Branch> AS_ON_THE_MAP =
      Comparator.<Branch, Organisation>comparing(
              branch -> branch.row().organisation(), Comparator.nullsLast(GroupOrder.ORGANISATIONS))
          .thenComparing(PeopleTree::name, GroupOrder.NAMES);

  private final Network network;
  private final PeopleOrder order;
  private final Grouping grouping;
  private final Map<UUID, List<Contact>> behind = new HashMap<>();
  private final List<Contact> rooted = new ArrayList<>();

  private PeopleTree(Network network, PeopleOrder order, Grouping grouping, List<Contact> people) {
    this.network = network;
    this.order = order;
    this.grouping = grouping;
    Set<UUID> shown = new HashSet<>(people.size() * 2);
    people.forEach(contact -> shown.add(contact.id()));
    for (Contact contact : people) {
      Optional<Contact> door = contact.degree() == 1 ? Optional.empty() : network.door(contact);
      // By degree nobody stands behind somebody of another one.
      boolean behindIt = door.isPresent() && grouping != Grouping.DEGREE;
      if (behindIt && shown.contains(door.get().id())) {
        behind.computeIfAbsent(door.get().id(), _ -> new ArrayList<>(2)).add(contact);
      } else {
        rooted.add(contact);
      }
    }
  }

  /// @param shown who is in the list; where nobody of a circle is, the circle is there all the same
  ///   unless `narrowed`
  /// @param narrowed some people are left out: circles without anybody are too
  /// @param grouping what stands between a circle and its people
  static List<Branch> of(
      Network network,
      Predicate<Contact> shown,
      boolean narrowed,
      PeopleOrder order,
      Grouping grouping) {
    List<Contact> people = new ArrayList<>();
    for (Contact contact : network.contacts()) {
      if (shown.test(contact)) {
        people.add(contact);
      }
    }
    // Sorted once: every group below keeps the order.
    people.sort(order.people(network));
    return new PeopleTree(network, order, grouping, people).circles(narrowed);
  }

  /// `next`, its branches those of `before` wherever they are the same: who shows them need not
  /// look at those again.
  static List<Branch> shared(List<Branch> next, List<Branch> before) {
    Map<PeopleRow.Key, Branch> known = new HashMap<>();
    before.forEach(branch -> know(branch, known));
    return known.isEmpty() ? next : next.stream().map(b -> shared(b, known)).toList();
  }

  private static void know(Branch branch, Map<PeopleRow.Key, Branch> known) {
    known.put(branch.row().key(), branch);
    branch.children().forEach(child -> know(child, known));
  }

  private static Branch shared(Branch next, Map<PeopleRow.Key, Branch> known) {
    List<Branch> children = next.children().stream().map(b -> shared(b, known)).toList();
    Branch before = known.get(next.row().key());
    boolean same =
        before != null
            && before.row().same(next.row())
            && before.children().size() == children.size();
    for (int i = 0; same && i < children.size(); i++) {
      same = before.children().get(i) == children.get(i);
    }
    return same ? before : new Branch(next.row(), children);
  }

  private List<Branch> circles(boolean narrowed) {
    Map<UUID, List<Contact>> within = new HashMap<>();
    for (Contact contact : rooted) {
      UUID circle = network.circle(contact).map(Circle::id).orElse(null);
      within.computeIfAbsent(circle, _ -> new ArrayList<>()).add(contact);
    }
    List<Circle> circles = new ArrayList<>(network.circles());
    if (order.byName()) {
      circles.sort(Comparator.comparing(Circle::name, order.names()));
    }
    List<Branch> branches = new ArrayList<>();
    for (Circle circle : circles) {
      List<Contact> people = within.getOrDefault(circle.id(), List.of());
      if (!narrowed || !people.isEmpty()) {
        branches.add(circle(circle, people));
      }
    }
    if (within.containsKey(null)) {
      branches.add(circle(null, within.get(null)));
    }
    return branches;
  }

  private Branch circle(Circle circle, List<Contact> people) {
    Map<Object, List<Contact>> groups = new LinkedHashMap<>();
    List<Branch> free = new ArrayList<>();
    for (Contact contact : people) {
      Object between = between(contact);
      if (between == null) {
        free.add(person(contact));
      } else {
        groups.computeIfAbsent(between, _ -> new ArrayList<>()).add(contact);
      }
    }
    List<Branch> children = new ArrayList<>();
    groups.forEach((group, members) -> children.add(group(circle, group, members)));
    if (order.ofTheMap()) {
      children.sort(AS_ON_THE_MAP);
    } else if (order.byName() || grouping == Grouping.DEGREE) {
      children.sort(Comparator.comparing(PeopleTree::name, order.names()));
    }
    children.addAll(free);
    return new Branch(PeopleRow.circle(circle, count(children)), children);
  }

  /// An [Organisation] or a [PeopleRow.Group], as on the map; null for none.
  private Object between(Contact contact) {
    return switch (grouping) {
      case ORGANISATION -> network.organisation(contact).orElse(null);
      case SECTOR -> named(network.sector(contact));
      case EXPERTISE -> named(contact.expertise().isEmpty() ? "" : contact.expertise().getFirst());
      case DEGREE -> named(String.valueOf(contact.degree()));
    };
  }

  private PeopleRow.Group named(String label) {
    return label.isEmpty() ? null : new PeopleRow.Group(grouping, label);
  }

  private static String name(Branch branch) {
    PeopleRow row = branch.row();
    return row.group() == null ? row.organisation().name() : row.group().label();
  }

  private Branch group(Circle circle, Object between, List<Contact> members) {
    List<Branch> children = members.stream().map(this::person).toList();
    int people = count(children);
    return new Branch(
        between instanceof Organisation organisation
            ? PeopleRow.organisation(circle, organisation, people)
            : PeopleRow.group(circle, (PeopleRow.Group) between, people),
        children);
  }

  private Branch person(Contact contact) {
    List<Branch> children =
        behind.getOrDefault(contact.id(), List.of()).stream().map(this::person).toList();
    return new Branch(
        PeopleRow.person(
            contact,
            network.circle(contact).orElse(null),
            network.organisation(contact).orElse(null),
            count(children)),
        children);
  }

  private static int count(List<Branch> branches) {
    int count = 0;
    for (Branch branch : branches) {
      count += branch.row().people() + (branch.row().isPerson() ? 1 : 0);
    }
    return count;
  }
}
