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
      UUID place = place(sayings);
      if (present == null) {
        tie(sayings, sayings.note(said, draft -> working(draft, place)), place, today);
      } else {
        Contact after = working(present.draft(), place).contact();
        if (!after.equals(present)) {
          sayings.add(new Change.Edited<>(Contact.KIND, present, after));
        }
        tie(sayings, after, place, today);
      }
    }
    return new Change.Group("network.ghostFilled", sayings.changes());
  }

  /// The organisation one asks about; null where it is none.
  private UUID place(Sayings sayings) {
    return switch (goal) {
      case Goal.Workplace(UUID organisation) -> organisation;
      case Goal.Unheard(String name) -> sayings.organisation(name);
      case Goal.Someone _, Goal.Sector _ -> null;
    };
  }

  private void tie(Sayings sayings, Contact one, UUID place, LocalDate today) {
    if (asksForADoor()) {
      sayings.add(tie(one, there.getFirst().id(), Tie.Kind.KNOWS, today));
    } else if (place != null && !place.equals(one.organisation())) {
      sayings.add(tie(one, place, Tie.Kind.WORKS_WITH, today));
    }
  }

  /// Who works elsewhere stays there, and is tied.
  private ContactDraft working(ContactDraft draft, UUID place) {
    if (asksForADoor()) {
      return draft;
    }
    Contact contact = draft.contact();
    if (goal instanceof Goal.Sector(String name)) {
      String held = contact.sector();
      return draft.sector(held.isBlank() ? name : held + ", " + name);
    }
    return place != null && contact.organisation() == null ? draft.organisation(place) : draft;
  }

  private static Change tie(Contact from, UUID to, Tie.Kind kind, LocalDate today) {
    Tie tie = new Tie(app.cairn.dossier.Ids.next(), from.id(), to, kind, "", today);
    return new Change.Added<>(Tie.KIND, tie);
  }
}
