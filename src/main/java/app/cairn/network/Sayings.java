package app.cairn.network;

import app.cairn.dossier.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Those whom one says, found among those who are there or noted now; several in one gesture.
final class Sayings {

  private final Network network;
  private final String source;
  private final LocalDate today;
  private final Map<String, Contact> noted = new HashMap<>();
  private final Map<String, Organisation> begun = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private double rank;

  /// @param source where new people are noted from
  Sayings(Network network, String source, LocalDate today) {
    this.network = network;
    this.source = source;
    this.today = today;
    rank = Math.floor(network.contacts().stream().mapToDouble(Contact::rank).max().orElse(0));
  }

  /// Whoever bears the name said, whatever its order, accents and case: at the organisation said,
  /// where one was.
  Optional<Contact> there(SaidPerson said) {
    String wanted = key(said);
    if (noted.containsKey(wanted)) {
      return Optional.of(noted.get(wanted));
    }
    UUID place =
        said.organisation().isEmpty()
            ? null
            : Organisation.called(network.organisations(), said.organisation())
                .map(Organisation::id)
                .orElse(null);
    return network.contacts().stream()
        // A key is dear: only what is about as long has one made.
        .filter(one -> Math.abs(one.name().length() - said.name().length()) <= 6)
        .filter(one -> NameKey.of(one).sorted().equals(wanted))
        .filter(
            one ->
                said.organisation().isEmpty()
                    || one.organisation() == null
                    || one.organisation().equals(place))
        .findFirst();
  }

  /// Notes somebody new, with their organisation, new as well where it is.
  ///
  /// @param like what else is known of them
  Contact note(SaidPerson said, UnaryOperator<ContactDraft> like) {
    rank++;
    Contact one =
        like.apply(
                Contact.someone()
                    .name(said.name())
                    .organisation(organisation(said.organisation()))
                    .source(source)
                    .obtainedOn(today)
                    .rank(rank))
            .contact();
    noted.put(key(said), one);
    changes.add(new Change.Added<>(Contact.KIND, one));
    return one;
  }

  void add(Change change) {
    changes.add(change);
  }

  /// What has been noted and added, in its order.
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /// The organisation of this name, new where it is not there; null for no name.
  UUID organisation(String name) {
    if (name.isEmpty()) {
      return null;
    }
    return Organisation.called(network.organisations(), name)
        .orElseGet(() -> begun.computeIfAbsent(Likeness.words(name), _ -> begin(name)))
        .id();
  }

  private Organisation begin(String name) {
    Organisation organisation = Organisation.named(name);
    changes.add(new Change.Added<>(Organisation.KIND, organisation));
    return organisation;
  }

  private static String key(SaidPerson said) {
    return NameKey.of(Contact.someone().name(said.name()).contact()).sorted();
  }
}
