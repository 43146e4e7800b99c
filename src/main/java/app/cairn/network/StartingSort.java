package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The *tri de départ*: the first people, named one at a time, circle by circle; then, of each, how
/// warm it is, whom they know, whether they open doors. Where one stands is read from the dossier
/// itself: what was begun one day goes on another. Pure.
public final class StartingSort {

  /// So many are enough to begin with.
  public static final int PEOPLE = 20;

  /// So many one tells of in one go; of more, [#PEOPLE].
  private static final int AT_ONCE = 2 * PEOPLE;

  /// One circle of the sort.
  ///
  /// @param circle null as long as nobody is in it
  /// @param people those one knows oneself, the first noted first
  public record Station(String name, Circle circle, List<Contact> people) {

    public Station {
      people = List.copyOf(people);
    }
  }

  private final Network network;
  private final List<Station> stations;

  private StartingSort(Network network, List<Station> stations) {
    this.network = network;
    this.stations = stations;
  }

  /// @param usual the circles that most people have, in the order in which they are asked, each by
  ///   the name that it begins with and by others it may bear, as in another language; a circle of
  ///   the dossier that bears one of them is that one, others come after
  public static StartingSort of(Network network, List<List<String>> usual) {
    Map<String, Circle> present = new LinkedHashMap<>();
    network.circles().forEach(circle -> present.put(Likeness.words(circle.name()), circle));
    Map<UUID, List<Contact>> people = new LinkedHashMap<>();
    network.contacts().stream()
        .filter(contact -> contact.degree() == 1 && contact.circle() != null)
        .forEach(c -> people.computeIfAbsent(c.circle(), _ -> new ArrayList<>()).add(c));
    List<Station> stations = new ArrayList<>();
    for (List<String> names : usual) {
      Circle circle =
          names.stream()
              .map(name -> present.remove(Likeness.words(name)))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      stations.add(station(circle == null ? names.getFirst() : circle.name(), circle, people));
    }
    present.values().forEach(other -> stations.add(station(other.name(), other, people)));
    return new StartingSort(network, List.copyOf(stations));
  }

  private static Station station(String name, Circle circle, Map<UUID, List<Contact>> people) {
    List<Contact> theirs = circle == null ? List.of() : people.getOrDefault(circle.id(), List.of());
    return new Station(name, circle, theirs);
  }

  public List<Station> stations() {
    return stations;
  }

  /// How many people one knows are noted, of all circles and of none.
  public int count() {
    return (int) network.contacts().stream().filter(contact -> contact.degree() == 1).count();
  }

  /// Everybody who stands on the map, also those whom somebody leads to.
  public int everybody() {
    return network.contacts().size();
  }

  /// Where naming goes on: the first circle of nobody; empty when all have somebody, or enough
  /// people are named.
  public Optional<Station> next() {
    return count() >= PEOPLE
        ? Optional.empty()
        : stations.stream().filter(station -> station.people().isEmpty()).findFirst();
  }

  /// Of whom the warmth is not said yet, circle by circle.
  public List<Contact> untold() {
    return stations.stream()
        .flatMap(station -> station.people().stream())
        .filter(contact -> contact.warmth() == Warmth.UNKNOWN)
        .toList();
  }

  /// Those of [#untold()] whom one is asked about this time: all, unless they are far more than one
  /// begins with.
  public List<Contact> thisTime() {
    List<Contact> untold = untold();
    return untold.size() > AT_ONCE ? untold.subList(0, PEOPLE) : untold;
  }

  /// Somebody is named in a circle, which begins with them if it was not there.
  ///
  /// @param colour of a circle that begins
  /// @param name as it is typed, as [SaidPerson#all] reads it; not blank
  public Change name(Station station, int colour, String name, String source, LocalDate today) {
    List<Change> changes = new ArrayList<>();
    Circle circle = station.circle();
    if (circle == null) {
      double last = network.circles().stream().mapToDouble(Circle::rank).max().orElse(0);
      circle = new Circle(Ids.next(), station.name(), colour, Math.floor(last) + 1);
      changes.add(new Change.Added<>(Circle.KIND, circle));
    }
    UUID in = circle.id();
    Sayings sayings = new Sayings(network, source, today);
    SaidPerson.all(name).forEach(one -> sayings.note(one, draft -> draft.circle(in)));
    changes.addAll(sayings.changes());
    return new Change.Group("network.named", changes);
  }

  /// Somebody’s name is said anew; an organisation, or others, said with it are noted too. Nothing
  /// where no name is said.
  public Change corrected(Contact contact, String name, String source, LocalDate today) {
    List<SaidPerson> all = SaidPerson.all(name);
    Sayings sayings = new Sayings(network, source, today);
    if (!all.isEmpty()) {
      SaidPerson first = all.getFirst();
      PersonName before = new PersonName(contact.firstName(), contact.lastName());
      PersonName next = PersonName.of(first.name(), before);
      ContactDraft after = contact.draft().firstName(next.first()).lastName(next.last());
      if (!first.organisation().isEmpty()) {
        after = after.organisation(sayings.organisation(first.organisation()));
      }
      sayings.add(new Change.Edited<>(Contact.KIND, contact, after.contact()));
      all.stream()
          .skip(1)
          .forEach(one -> sayings.note(one, draft -> draft.circle(contact.circle())));
    }
    return new Change.Group("network.nameCorrected", sayings.changes());
  }

  /// What is told of one person: warmth, door, and whom they know.
  ///
  /// @param known as [SaidPerson#all] reads it: who is there already is tied, others become friends
  ///   of a friend
  public Change told(
      Contact contact, Warmth warmth, boolean hub, String known, String source, LocalDate today) {
    Contact after = contact.draft().warmth(warmth).hub(hub).contact();
    return Change.Group.of(
        "network.told",
        new Change.Edited<>(Contact.KIND, contact, after),
        Acquaintance.said(network, contact, known, source, today));
  }
}
