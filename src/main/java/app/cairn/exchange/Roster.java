package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.profile.Profile;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Who goes out in an export: everyone, or those that are shown, in their order; with them their
/// organisations, and the ties between any two of them.
public final class Roster {

  private final String me;
  private final Network network;
  private final List<Contact> people;
  private final Set<UUID> ids = new HashSet<>();
  private final boolean everyone;

  private Roster(Dossier dossier, Collection<UUID> shown) {
    me = Profile.of(dossier).fullName();
    network = Network.of(dossier);
    everyone = shown == null;
    Set<UUID> wanted = everyone ? Set.of() : new HashSet<>(shown);
    people =
        network.contacts().stream()
            .filter(contact -> everyone || wanted.contains(contact.id()))
            .sorted(Network.ORDER)
            .toList();
    people.forEach(contact -> ids.add(contact.id()));
  }

  /// Everyone in `dossier`.
  public static Roster everyone(Dossier dossier) {
    return new Roster(dossier, null);
  }

  /// Those of `dossier` who are among `shown`.
  public static Roster of(Dossier dossier, Collection<UUID> shown) {
    return new Roster(dossier, shown);
  }

  /// Whose network it is; empty where the dossier does not say.
  String me() {
    return me;
  }

  Network network() {
    return network;
  }

  /// The people, as siblings stand on the map.
  public List<Contact> people() {
    return people;
  }

  boolean has(UUID contact) {
    return ids.contains(contact);
  }

  /// Where they work, and where they know somebody; every organisation when everyone goes out.
  List<Organisation> organisations() {
    if (everyone) {
      return List.copyOf(network.organisations());
    }
    Set<UUID> named = new LinkedHashSet<>();
    people.stream().map(Contact::organisation).filter(Objects::nonNull).forEach(named::add);
    ties().filter(tie -> tie.kind() == Tie.Kind.WORKS_WITH).map(Tie::to).forEach(named::add);
    return named.stream().flatMap(id -> network.organisation(id).stream()).toList();
  }

  /// What is said of two of them, each once. That two are not the same person is nobody else’s
  /// affair.
  Stream<Tie> ties() {
    return people.stream().flatMap(this::ties);
  }

  /// Those that begin with `contact`.
  Stream<Tie> ties(Contact contact) {
    return network.ties(contact.id()).stream()
        .filter(tie -> tie.from().equals(contact.id()) && goesOut(tie));
  }

  private boolean goesOut(Tie tie) {
    return switch (tie.kind()) {
      case KNOWS, INTRODUCED -> has(tie.to());
      case WORKS_WITH -> network.organisation(tie.to()).isPresent();
      case NOT_THE_SAME -> false;
    };
  }
}
