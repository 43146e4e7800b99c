package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The answers to « Qui connaît-elle ? », each a change of the network.
public final class Acquaintance {

  private Acquaintance() {}

  /// `knower` knows somebody already noted: a tie. Nothing where they are tied already.
  public static Change tied(Dossier dossier, Contact knower, Contact other, LocalDate today) {
    boolean known =
        knower.id().equals(other.id())
            || dossier.all(Tie.KIND).stream()
                .anyMatch(
                    tie ->
                        tie.opens()
                            && (joins(tie, knower.id(), other.id())
                                || joins(tie, other.id(), knower.id())));
    return new Change.Group(
        "network.tied",
        known
            ? List.of()
            : List.of(new Change.Added<>(Tie.KIND, Tie.knows(knower.id(), other.id(), today))));
  }

  /// `knower` knows all those who are said, as [SaidPerson#all] reads it: who is there already is
  /// tied; who is new is a person one degree further, in the same circle, and tied. « chez Acme »
  /// says that they know people in that organisation.
  ///
  /// @param source where the person has them from
  public static Change said(
      Network network, Contact knower, String answer, String source, LocalDate today) {
    Sayings sayings = new Sayings(network, source, today);
    Set<UUID> tied = new HashSet<>(Set.of(knower.id()));
    network.acquaintances(knower).map(Contact::id).forEach(tied::add);
    boolean met = false;
    for (SaidPerson one : SaidPerson.all(answer)) {
      Optional<String> place = SaidPlace.of(one);
      if (place.isPresent()) {
        tie(network, sayings, knower, sayings.organisation(place.get()), today);
        continue;
      }
      Optional<Contact> there = sayings.there(one);
      met |= there.isEmpty();
      Contact other = there.orElseGet(() -> sayings.note(one, draft -> behind(draft, knower)));
      if (tied.add(other.id())) {
        sayings.add(new Change.Added<>(Tie.KIND, Tie.knows(knower.id(), other.id(), today)));
      }
    }
    return new Change.Group(met ? "network.met" : "network.tied", sayings.changes());
  }

  private static void tie(
      Network network, Sayings sayings, Contact knower, UUID place, LocalDate today) {
    Tie there = Tie.noted(knower.id(), place, Tie.Kind.WORKS_WITH, "", today);
    if (network.ties(knower.id()).stream().noneMatch(there::saysAs)) {
      sayings.add(new Change.Added<>(Tie.KIND, there));
    }
  }

  private static ContactDraft behind(ContactDraft draft, Contact knower) {
    return draft
        .circle(knower.circle())
        .degree(Math.min(knower.degree() + 1, Contact.FURTHEST_DEGREE));
  }

  private static boolean joins(Tie tie, UUID from, UUID to) {
    return tie.from().equals(from) && tie.to().equals(to);
  }
}
