package app.cairn.network;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /// `knower` knows somebody new: a person one degree further, in the same circle, and a tie; and
  /// their organisation, where it is new as well.
  ///
  /// @param organisation the one that is there and bears the name said, if any
  /// @param source where the person has it from
  public static Change met(
      Dossier dossier,
      Contact knower,
      SaidPerson said,
      Optional<Organisation> organisation,
      String source,
      LocalDate today) {
    List<Change> changes = new ArrayList<>();
    Optional<Organisation> theirs = organisation;
    if (theirs.isEmpty() && !said.organisation().isEmpty()) {
      Organisation begun = Organisation.named(said.organisation());
      changes.add(new Change.Added<>(Organisation.KIND, begun));
      theirs = Optional.of(begun);
    }
    Contact met =
        Contact.someone()
            .name(said.name())
            .circle(knower.circle())
            .organisation(theirs.map(Organisation::id).orElse(null))
            .degree(Math.min(knower.degree() + 1, Contact.FURTHEST_DEGREE))
            .source(source)
            .obtainedOn(today)
            .rank(last(dossier) + 1)
            .contact();
    changes.add(new Change.Added<>(Contact.KIND, met));
    changes.add(new Change.Added<>(Tie.KIND, Tie.knows(knower.id(), met.id(), today)));
    return new Change.Group("network.met", changes);
  }

  private static boolean joins(Tie tie, UUID from, UUID to) {
    return tie.from().equals(from) && tie.to().equals(to);
  }

  private static double last(Dossier dossier) {
    return Math.floor(
        dossier.all(Contact.KIND).stream().mapToDouble(Contact::rank).max().orElse(0));
  }
}
