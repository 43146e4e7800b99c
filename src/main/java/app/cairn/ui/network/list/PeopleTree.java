package app.cairn.ui.network.list;

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

/// The rows of the list, as a tree: circle → organisation → person → whom they lead to; or all
/// people, one under the other. Pure: any thread.
final class PeopleTree {

  /// A row and what stands under it.
  record Branch(PeopleRow row, List<Branch> children) {}

  private final Network network;
  private final PeopleOrder order;
  private final Map<UUID, List<Contact>> behind = new HashMap<>();
  private final List<Contact> rooted = new ArrayList<>();

  private PeopleTree(Network network, PeopleOrder order, List<Contact> people) {
    this.network = network;
    this.order = order;
    Set<UUID> shown = new HashSet<>(people.size() * 2);
    people.forEach(contact -> shown.add(contact.id()));
    for (Contact contact : people) {
      Optional<Contact> door = contact.degree() == 1 ? Optional.empty() : network.door(contact);
      if (door.isPresent() && shown.contains(door.get().id())) {
        behind.computeIfAbsent(door.get().id(), _ -> new ArrayList<>(2)).add(contact);
      } else {
        rooted.add(contact);
      }
    }
  }

  /// @param shown who is in the list; where nobody of a circle is, the circle is there all the same
  ///   unless `narrowed`
  /// @param narrowed some people are left out: circles without anybody are too
  /// @param flat people alone, one under the other
  static List<Branch> of(
      Network network,
      Predicate<Contact> shown,
      boolean narrowed,
      PeopleOrder order,
      boolean flat) {
    List<Contact> people = new ArrayList<>();
    for (Contact contact : network.contacts()) {
      if (shown.test(contact)) {
        people.add(contact);
      }
    }
    // Sorted once: every group below keeps the order.
    people.sort(order.people(network));
    if (flat) {
      return people.stream()
          .map(
              contact ->
                  new Branch(
                      PeopleRow.person(
                          contact,
                          network.circle(contact).orElse(null),
                          network.organisation(contact).orElse(null),
                          0),
                      List.of()))
          .toList();
    }
    return new PeopleTree(network, order, people).circles(narrowed);
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
    Map<UUID, List<Contact>> staff = new LinkedHashMap<>();
    List<Branch> free = new ArrayList<>();
    for (Contact contact : people) {
      UUID organisation = network.organisation(contact).map(Organisation::id).orElse(null);
      if (organisation == null) {
        free.add(person(contact));
      } else {
        staff.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(contact);
      }
    }
    List<Branch> children = new ArrayList<>();
    staff.forEach((id, members) -> children.add(organisation(circle, id, members)));
    if (order.byName()) {
      Comparator<String> names = order.names();
      children.sort(Comparator.comparing(b -> b.row().organisation().name(), names));
    }
    children.addAll(free);
    return new Branch(PeopleRow.circle(circle, count(children)), children);
  }

  private Branch organisation(Circle circle, UUID id, List<Contact> members) {
    List<Branch> children = members.stream().map(this::person).toList();
    Organisation organisation = network.organisation(id).orElseThrow();
    return new Branch(PeopleRow.organisation(circle, organisation, count(children)), children);
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
