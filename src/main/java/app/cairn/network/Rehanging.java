package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// People taken from where they hang on the map and hung elsewhere, with those they lead to: a
/// branch moves as a whole.
final class Rehanging {

  private final Network network;
  private final Set<UUID> taken;
  private final Map<UUID, Contact> after = new LinkedHashMap<>();
  private final Set<Tie> cut = new LinkedHashSet<>();

  Rehanging(Dossier dossier, Collection<UUID> people) {
    this(Network.of(dossier), people);
  }

  Rehanging(Network network, Collection<UUID> people) {
    this.network = network;
    taken = Set.copyOf(people);
  }

  /// Those who are taken, but not those who come along with their door.
  List<Contact> tops() {
    return taken.stream()
        .flatMap(id -> network.contact(id).stream())
        .filter(contact -> doors(contact).stream().noneMatch(door -> taken.contains(door.id())))
        .sorted(Network.ORDER)
        .toList();
  }

  /// True where somebody else leads to them.
  boolean hung(Contact contact) {
    return network.door(contact).isPresent();
  }

  /// True where `contact` leads to `other`, at once or through others.
  private boolean leadsTo(Contact contact, Contact other) {
    return doors(other).stream().anyMatch(door -> door.id().equals(contact.id()));
  }

  /// Changes `contact`; those behind them stay one degree further, and in the circle they shared.
  void hang(Contact contact, int degree, UnaryOperator<ContactDraft> edit) {
    Contact next = edit.apply(contact.draft().degree(degree)).contact();
    after.put(contact.id(), next);
    for (Contact one : behind(contact)) {
      boolean along = java.util.Objects.equals(one.circle(), contact.circle());
      hang(
          one,
          Math.min(degree + 1, Contact.FURTHEST_DEGREE),
          draft -> along || taken.contains(one.id()) ? draft.circle(next.circle()) : draft);
    }
  }

  /// Hangs whoever is taken behind `leads`, and nobody where one of them would land behind somebody
  /// else: a tie is cut with the one who led to them, where that one would go on leading, and with
  /// no other.
  ///
  /// @return those who hang there now
  List<Contact> putBehind(Contact leads) {
    List<Contact> hung = tops().stream().filter(one -> mayHang(one, leads)).toList();
    for (Contact contact : hung) {
      hang(contact, leads.degree() + 1, draft -> draft.circle(leads.circle()));
    }
    for (Contact contact : hung) {
      Contact before = network.door(contact).orElse(null);
      if (!lands(contact, leads, null)) {
        if (before == null || !lands(contact, leads, before)) {
          after.clear();
          cut.clear();
          return List.of();
        }
        cut(contact, before);
      }
    }
    return hung;
  }

  private boolean mayHang(Contact contact, Contact leads) {
    return !contact.id().equals(leads.id())
        && leads.degree() < Contact.FURTHEST_DEGREE
        && !leadsTo(contact, leads);
  }

  /// True where `leads` is the door of `contact` once all is done.
  ///
  /// @param without whoever leads to them no more; null for nobody
  private boolean lands(Contact contact, Contact leads, Contact without) {
    Stream<Contact> known =
        Stream.concat(network.acquaintances(contact), Stream.of(leads))
            .filter(one -> without == null || !one.id().equals(without.id()))
            .map(one -> after.getOrDefault(one.id(), one));
    return Network.door(after.get(contact.id()), known)
        .filter(door -> door.id().equals(leads.id()))
        .isPresent();
  }

  private void cut(Contact contact, Contact door) {
    network.ties(contact.id()).stream()
        .filter(tie -> tie.opens() && tie.other(contact.id()).equals(door.id()))
        .forEach(cut::add);
  }

  /// What has become of them all: only what differs.
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    cut.forEach(tie -> changes.add(new Change.Removed<>(Tie.KIND, tie)));
    after.forEach(
        (id, next) -> {
          Contact before = network.contact(id).orElseThrow();
          if (!before.equals(next)) {
            changes.add(new Change.Edited<>(Contact.KIND, before, next));
          }
        });
    return changes;
  }

  private List<Contact> behind(Contact contact) {
    return network
        .acquaintances(contact)
        .filter(one -> network.door(one).filter(door -> door.id().equals(contact.id())).isPresent())
        .toList();
  }

  private List<Contact> doors(Contact contact) {
    List<Contact> doors = new ArrayList<>();
    Optional<Contact> door = network.door(contact);
    while (door.isPresent()) {
      doors.add(door.get());
      door = network.door(door.get());
    }
    return doors;
  }
}
