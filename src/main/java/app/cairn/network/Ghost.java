package app.cairn.network;

import app.cairn.dossier.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is missing where no path leads to a goal: somebody whom one would know. On the map it
/// stands as an outline, with the question that would fill it.
///
/// @param there who is known to be there, and to whom nobody is known to lead; empty where nobody
///   is known at all
public record Ghost(Goal goal, List<Contact> there) {

  public Ghost {
    there = List.copyOf(there);
  }

  /// True where one asks who knows somebody; false where one asks who works there.
  public boolean asksForADoor() {
    return !there.isEmpty();
  }

  /// The answer: those so named, who are there already or are noted now, know the first of
  /// [#there()], or work there. One gesture. Nothing where the one who is asked about is named:
  /// nobody leads to themselves.
  ///
  /// @param answer as it is typed, as [SaidPerson#all] reads it; not blank
  /// @param source where a new person is noted from
  public Change filled(Network network, String answer, String source, LocalDate today) {
    Sayings sayings = new Sayings(network, source, today);
    for (SaidPerson said : SaidPerson.all(answer)) {
      Contact present = sayings.there(said).orElse(null);
      if (asksForADoor() && there.getFirst().equals(present)) {
        continue;
      }
      if (present == null) {
        tie(sayings, sayings.note(said, draft -> working(draft)), today);
      } else {
        Contact after = working(present.draft()).contact();
        if (!after.equals(present)) {
          sayings.add(new Change.Edited<>(Contact.KIND, present, after));
        }
        tie(sayings, after, today);
      }
    }
    return new Change.Group("network.ghostFilled", sayings.changes());
  }

  private void tie(Sayings sayings, Contact one, LocalDate today) {
    if (asksForADoor()) {
      sayings.add(tie(one, there.getFirst().id(), Tie.Kind.KNOWS, today));
    } else if (goal instanceof Goal.Workplace place
        && !place.organisation().equals(one.organisation())) {
      sayings.add(tie(one, place.organisation(), Tie.Kind.WORKS_WITH, today));
    }
  }

  /// Who works elsewhere stays there, and is tied.
  private ContactDraft working(ContactDraft draft) {
    if (asksForADoor()) {
      return draft;
    }
    Contact contact = draft.contact();
    return switch (goal) {
      case Goal.Someone _ -> draft;
      case Goal.Workplace place ->
          contact.organisation() == null ? draft.organisation(place.organisation()) : draft;
      case Goal.Sector sector ->
          draft.sector(
              contact.sector().isBlank() ? sector.name() : contact.sector() + ", " + sector.name());
    };
  }

  private static Change tie(Contact from, UUID to, Tie.Kind kind, LocalDate today) {
    Tie tie = new Tie(app.cairn.dossier.Ids.next(), from.id(), to, kind, "", today);
    return new Change.Added<>(Tie.KIND, tie);
  }
}
