package app.cairn.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The hubs: those whom the person marked, and those whom the ties or a role suggest.
///
/// Suggested is somebody one knows oneself who is known to know [#PEOPLE] people, or people in
/// [#ORGANISATIONS] organisations, or whose role is a [Calling].
public final class Doors {

  /// So many acquaintances suggest a hub.
  public static final int PEOPLE = 4;

  /// So many organisations do.
  public static final int ORGANISATIONS = 3;

  private static final Comparator<Door> ORDER =
      Comparator.comparing(Door::marked)
          .thenComparingInt(Door::people)
          .thenComparingInt(Door::organisations)
          .thenComparing(door -> door.contact().warmth())
          .reversed()
          .thenComparing(Door::contact, Network.ORDER);

  private Doors() {}

  /// Those marked first; then those who know most people, in most places; then the warmest.
  public static List<Door> of(Network network) {
    // Many say the same of their role; reading it is dear.
    Map<String, Optional<Calling>> callings = new HashMap<>();
    return network.contacts().stream()
        .filter(contact -> contact.hub() || contact.degree() == 1)
        .map(c -> of(network, c, callings.computeIfAbsent(c.role(), Calling::of)))
        .filter(door -> door.marked() || suggested(door))
        .sorted(ORDER)
        .toList();
  }

  /// What is known of one of them, whether suggested or not.
  public static Door of(Network network, Contact contact) {
    return of(network, contact, Calling.of(contact.role()));
  }

  private static Door of(Network network, Contact contact, Optional<Calling> ofTheRole) {
    Optional<Calling> calling =
        ofTheRole.filter(
            c -> network.organisation(contact).map(place -> c.goesWith(place.name())).orElse(true));
    List<Tie> ties = network.ties(contact.id());
    if (ties.isEmpty()) {
      return new Door(contact, 0, 0, calling);
    }
    List<Contact> known = network.acquaintances(contact).toList();
    Stream<UUID> theirs =
        known.stream().flatMap(other -> network.organisation(other).stream()).map(Organisation::id);
    Stream<UUID> workedWith =
        ties.stream().filter(tie -> tie.kind() == Tie.Kind.WORKS_WITH).map(Tie::to);
    Set<UUID> places = Stream.concat(theirs, workedWith).collect(Collectors.toSet());
    return new Door(contact, known.size(), places.size(), calling);
  }

  private static boolean suggested(Door door) {
    return door.people() >= PEOPLE
        || door.organisations() >= ORGANISATIONS
        || door.calling().isPresent();
  }
}
