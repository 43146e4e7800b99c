package app.cairn.network;

import app.cairn.dossier.Change;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /// The answer: somebody so named, who is there already or is noted now, knows the first of
  /// [#there()], or works there. One gesture. Nothing where the one who is asked about is named:
  /// nobody leads to themselves.
  ///
  /// @param name as it is typed; not blank
  /// @param source where a new person is noted from
  public Change filled(Network network, String name, String source, LocalDate today) {
    List<Change> changes = new ArrayList<>();
    Contact typed = Contact.someone().name(name.strip()).contact();
    String wanted = NameKey.of(typed).sorted();
    Contact present =
        network.contacts().stream()
            .filter(contact -> NameKey.of(contact).sorted().equals(wanted))
            .findFirst()
            .orElse(null);
    if (asksForADoor() && there.getFirst().equals(present)) {
      return new Change.Group("network.ghostFilled", List.of());
    }
    Contact before = present == null ? typed : present;
    Contact after = asksForADoor() ? before : working(before);
    if (present == null) {
      double rank = network.contacts().stream().mapToDouble(Contact::rank).max().orElse(0);
      after = after.draft().source(source).obtainedOn(today).rank(Math.floor(rank) + 1).contact();
      changes.add(new Change.Added<>(Contact.KIND, after));
    } else if (!after.equals(present)) {
      changes.add(new Change.Edited<>(Contact.KIND, present, after));
    }
    if (asksForADoor()) {
      changes.add(tie(after, there.getFirst().id(), Tie.Kind.KNOWS, today));
    } else if (goal instanceof Goal.Workplace place
        && !place.organisation().equals(after.organisation())) {
      changes.add(tie(after, place.organisation(), Tie.Kind.WORKS_WITH, today));
    }
    return new Change.Group("network.ghostFilled", changes);
  }

  /// Who works elsewhere stays there, and is tied.
  private Contact working(Contact contact) {
    return switch (goal) {
      case Goal.Someone _ -> contact;
      case Goal.Workplace place ->
          contact.organisation() == null
              ? contact.draft().organisation(place.organisation()).contact()
              : contact;
      case Goal.Sector sector ->
          contact
              .draft()
              .sector(
                  contact.sector().isBlank()
                      ? sector.name()
                      : contact.sector() + ", " + sector.name())
              .contact();
    };
  }

  private static Change tie(Contact from, UUID to, Tie.Kind kind, LocalDate today) {
    Tie tie = new Tie(app.cairn.dossier.Ids.next(), from.id(), to, kind, "", today);
    return new Change.Added<>(Tie.KIND, tie);
  }
}
