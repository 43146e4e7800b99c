package app.cairn.network;

import app.cairn.dossier.Dossier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The people of one snapshot of a dossier, and what links them, ready to be asked. Immutable; any
/// thread. Making one costs a walk over all contacts and ties: keep it as long as the snapshot.
public final class Network {

  /// Siblings on the map and in the list.
  public static final Comparator<Contact> ORDER =
      Comparator.comparingDouble(Contact::rank).thenComparing(Contact::id);

  private final Map<UUID, Contact> contacts = new LinkedHashMap<>();
  private final Map<UUID, Circle> circles = new LinkedHashMap<>();
  private final Map<UUID, Organisation> organisations = new LinkedHashMap<>();
  private final Map<UUID, List<Tie>> ties = new HashMap<>();

  private Network(Dossier dossier) {
    Circle.all(dossier).forEach(circle -> circles.put(circle.id(), circle));
    dossier.all(Organisation.KIND).forEach(o -> organisations.put(o.id(), o));
    dossier.all(Contact.KIND).forEach(contact -> contacts.put(contact.id(), contact));
    dossier.all(Tie.KIND).forEach(this::add);
  }

  public static Network of(Dossier dossier) {
    return new Network(dossier);
  }

  private void add(Tie tie) {
    ties.computeIfAbsent(tie.from(), _ -> new ArrayList<>(2)).add(tie);
    if (!tie.to().equals(tie.from())) {
      ties.computeIfAbsent(tie.to(), _ -> new ArrayList<>(2)).add(tie);
    }
  }

  /// Everyone, the first noted first.
  public Collection<Contact> contacts() {
    return java.util.Collections.unmodifiableCollection(contacts.values());
  }

  public Optional<Contact> contact(UUID id) {
    return Optional.ofNullable(contacts.get(id));
  }

  /// In their order.
  public Collection<Circle> circles() {
    return java.util.Collections.unmodifiableCollection(circles.values());
  }

  /// The circle of a contact; empty when they are in none, or in one that is gone.
  public Optional<Circle> circle(Contact contact) {
    return Optional.ofNullable(circles.get(contact.circle()));
  }

  public Collection<Organisation> organisations() {
    return java.util.Collections.unmodifiableCollection(organisations.values());
  }

  /// The organisation of a contact; empty when it is not known.
  public Optional<Organisation> organisation(Contact contact) {
    return Optional.ofNullable(organisations.get(contact.organisation()));
  }

  public Optional<Organisation> organisation(UUID id) {
    return Optional.ofNullable(organisations.get(id));
  }

  /// The sector of a contact, or else that of their organisation; empty when not known.
  public String sector(Contact contact) {
    return contact.sector().isBlank()
        ? organisation(contact).map(Organisation::sector).orElse("")
        : contact.sector();
  }

  /// The ties of a contact or of an organisation, whichever end it is, the oldest first.
  public List<Tie> ties(UUID end) {
    return java.util.Collections.unmodifiableList(ties.getOrDefault(end, List.of()));
  }

  /// Whom `contact` is known to know, and who knows them.
  public Stream<Contact> acquaintances(Contact contact) {
    return ties(contact.id()).stream()
        .filter(Tie::opens)
        .map(tie -> contacts.get(tie.other(contact.id())))
        .filter(other -> other != null && !other.id().equals(contact.id()))
        .distinct();
  }

  /// Who leads to a contact one does not know oneself: of a lower degree, the warmest first, then
  /// the first noted. Empty for a contact of degree 1, and where nobody is known to.
  public Optional<Contact> door(Contact contact) {
    return contact.degree() == 1 ? Optional.empty() : door(contact, acquaintances(contact));
  }

  /// The one of `acquaintances` who leads to `contact`, as [#door(Contact)] chooses.
  public static Optional<Contact> door(Contact contact, Stream<Contact> acquaintances) {
    return acquaintances
        .filter(other -> other.degree() < contact.degree())
        .min(
            Comparator.comparingInt(Contact::degree)
                .thenComparing(Comparator.comparing(Contact::warmth).reversed())
                .thenComparing(Contact::id));
  }
}
