package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A small network, told in a few words by a test.
final class People {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  private final Dossier.Builder dossier = new Dossier.Builder();
  private final Map<String, Contact> people = new HashMap<>();
  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Circle> circles = new HashMap<>();
  private int rank;

  Contact person(String name, UnaryOperator<ContactDraft> said) {
    Contact contact = said.apply(Contact.someone().name(name).rank(rank++)).contact();
    dossier.put(Contact.KIND, contact);
    people.put(name, contact);
    return contact;
  }

  Contact person(String name) {
    return person(name, UnaryOperator.identity());
  }

  Organisation organisation(String name) {
    return organisations.computeIfAbsent(
        name,
        _ -> {
          Organisation made = Organisation.named(name);
          dossier.put(Organisation.KIND, made);
          return made;
        });
  }

  Circle circle(String name) {
    return circles.computeIfAbsent(
        name,
        _ -> {
          Circle made = Circle.next(dossier.build(), name);
          dossier.put(Circle.KIND, made);
          return made;
        });
  }

  Tie knows(Contact from, Contact to) {
    return tie(Tie.knows(from.id(), to.id(), TODAY));
  }

  Tie tie(Tie tie) {
    dossier.put(Tie.KIND, tie);
    return tie;
  }

  Dossier dossier() {
    return dossier.build();
  }

  Network network() {
    return Network.of(dossier());
  }

  Introductions introductions() {
    return new Introductions(network(), TODAY);
  }

  /// The best path to `goal`, if there is one.
  Optional<Introduction> best(Goal goal) {
    return introductions().to(goal, 1).stream().findFirst();
  }

  /// The dossier after `change`.
  static Dossier after(Dossier dossier, Change change) {
    DossierSession session = session(dossier);
    session.perform(change);
    return session.dossier();
  }

  static DossierSession session(Dossier dossier) {
    return new DossierSession(dossier, Ledger.IN_MEMORY, InstantSource.fixed(Instant.EPOCH));
  }

  static List<String> names(List<Contact> people) {
    return people.stream().map(Contact::name).toList();
  }
}
