package app.cairn.ui.network.people;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Acquaintance;
import app.cairn.network.BulkChange;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.PersonName;
import app.cairn.network.SaidPerson;
import app.cairn.network.Tie;
import app.cairn.ui.kit.SaidNames;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What one does with people, in the list and on the map alike, as changes of the dossier. JavaFX
/// thread.
public final class PeopleGestures {

  private final Workspace workspace;

  /// @param workspace the dossier that changes, and the words of a source or an undone change
  public PeopleGestures(Workspace workspace) {
    this.workspace = workspace;
  }

  /// False where one may only look: then no gesture changes anything.
  public boolean writable() {
    return workspace.session().writable();
  }

  /// True as long as all that `row` stands for is in the dossier.
  public boolean there(PeopleRow row) {
    return (row.circle() == null || dossier().find(Circle.KIND, row.circle().id()).isPresent())
        && (row.organisation() == null
            || dossier().find(Organisation.KIND, row.organisation().id()).isPresent())
        && (!row.isPerson() || dossier().find(Contact.KIND, row.id()).isPresent());
  }

  /// Adds a person beside `row` or, where it is a circle or an organisation, in it; by itself where
  /// there is no row.
  ///
  /// @param said a name, with an organisation where one is said
  /// @return who was added
  public Optional<UUID> add(String said, PeopleRow row) {
    return row == null || row.group() == null
        ? add(said, row, false)
        : add(said, row, false, draft -> like(draft, row.group()));
  }

  /// One of those of a group.
  public static ContactDraft like(ContactDraft draft, PeopleRow.Group group) {
    return switch (group.by()) {
      case ORGANISATION -> draft;
      case SECTOR -> draft.sector(group.label());
      case EXPERTISE ->
          draft.expertise(group.label().isEmpty() ? List.of() : List.of(group.label()));
      case DEGREE -> draft.degree(Integer.parseInt(group.label()));
    };
  }

  /// @param before stands before the person of the row, rather than after
  public Optional<UUID> add(String said, PeopleRow row, boolean before) {
    return add(said, row, before, UnaryOperator.identity());
  }

  /// @param like says what else those among whom they are added have in common
  public Optional<UUID> add(
      String said, PeopleRow row, boolean before, UnaryOperator<ContactDraft> like) {
    List<SaidPerson> all = SaidPerson.all(SaidNames.apart(said, workspace));
    if (all.isEmpty() || !writable()) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    Contact added = null;
    double rank = before ? rankBefore(row) : rank(row);
    // Those of the same rank stand as they were said.
    for (SaidPerson person : all) {
      added =
          like.apply(
                  Contact.someone()
                      .name(person.name())
                      .circle(row == null || row.circle() == null ? null : row.circle().id())
                      .organisation(organisation(person, row, changes))
                      .source(workspace.say("network.source.memory"))
                      .obtainedOn(workspace.today())
                      .rank(rank))
              .contact();
      changes.add(new Change.Added<>(Contact.KIND, added));
    }
    perform(
        changes.size() == 1
            ? changes.getFirst()
            : new Change.Group("network.personAdded", changes));
    return Optional.of(added.id());
  }

  /// Adds people whom the one of `row` knows.
  ///
  /// @return who was added, or tied
  public Optional<UUID> addBehind(String said, PeopleRow row) {
    if (!writable() || !row.isPerson()) {
      return Optional.empty();
    }
    Contact knower = row.contact();
    String source = workspace.say("network.card.heardFrom", knower.name());
    String names = SaidNames.apart(said, workspace);
    Change change =
        Acquaintance.said(Network.of(dossier()), knower, names, source, workspace.today());
    perform(change);
    return change
        .leaves()
        .filter(leaf -> leaf.entity() instanceof Tie tie && tie.opens())
        .map(leaf -> ((Tie) leaf.entity()).to())
        .findFirst();
  }

  /// Adds a circle after all the others.
  ///
  /// @return what was added; empty for no name
  public Optional<UUID> addCircle(String name) {
    if (name.isBlank() || !writable()) {
      return Optional.empty();
    }
    Circle circle = Circle.next(dossier(), name.strip());
    perform(new Change.Added<>(Circle.KIND, circle));
    return Optional.of(circle.id());
  }

  /// Adds a circle beside another.
  ///
  /// @param beside null for the one of nobody, after all
  public Optional<UUID> addCircle(String name, UUID beside, boolean before) {
    List<Circle> circles = Circle.all(dossier());
    Optional<Circle> there = dossier().find(Circle.KIND, beside);
    if (there.isEmpty() || name.isBlank() || !writable()) {
      return addCircle(name);
    }
    double rank = there.get().rank();
    int other = circles.indexOf(there.get()) + (before ? -1 : 1);
    double far =
        other < 0 || other >= circles.size() ? rank + (before ? -2 : 2) : circles.get(other).rank();
    Circle circle = Circle.next(dossier(), name.strip()).withRank((rank + far) / 2);
    perform(new Change.Added<>(Circle.KIND, circle));
    return Optional.of(circle.id());
  }

  /// Names anew the circle, the organisation or the person of a row.
  public void rename(PeopleRow row, String name) {
    String clean = name.strip();
    if (clean.isEmpty() || row.id() == null) {
      return;
    }
    switch (row.kind()) {
      case PERSON -> {
        if (!clean.equals(row.contact().name())) {
          PersonName before = new PersonName(row.contact().firstName(), row.contact().lastName());
          PersonName next = PersonName.of(clean, before);
          edit(row, draft -> draft.firstName(next.first()).lastName(next.last()));
        }
      }
      case CIRCLE ->
          dossier()
              .find(Circle.KIND, row.id())
              .ifPresent(c -> perform(new Change.Edited<>(Circle.KIND, c, c.withName(clean))));
      case ORGANISATION ->
          dossier()
              .find(Organisation.KIND, row.id())
              .ifPresent(
                  o -> perform(new Change.Edited<>(Organisation.KIND, o, o.withName(clean))));
      case GROUP -> {}
    }
  }

  /// Changes the person of a row as they are now; nothing where the row is no person.
  public void edit(PeopleRow row, UnaryOperator<ContactDraft> edit) {
    if (row.isPerson() && writable()) {
      dossier()
          .find(Contact.KIND, row.id())
          .ifPresent(
              before ->
                  perform(
                      new Change.Edited<>(
                          Contact.KIND, before, edit.apply(before.draft()).contact())));
    }
  }

  /// Says where the person of a row works, as [SaidWorkplace] understands it.
  public void work(PeopleRow row, String organisation) {
    if (row.isPerson() && writable()) {
      dossier()
          .find(Contact.KIND, row.id())
          .flatMap(contact -> SaidWorkplace.of(dossier(), contact, organisation))
          .ifPresent(this::perform);
    }
  }

  /// Moves people to a circle, all at once.
  ///
  /// @param circle null for none
  public void move(Collection<UUID> people, UUID circle) {
    perform(BulkChange.circle(dossier(), people, circle));
  }

  /// Takes away the people, organisations and circles of these ids, undone at once.
  public void remove(Collection<UUID> chosen) {
    perform(BulkChange.removed(dossier(), chosen));
  }

  private UUID organisation(SaidPerson said, PeopleRow row, List<Change> changes) {
    if (said.organisation().isEmpty()) {
      return row == null || row.organisation() == null ? null : row.organisation().id();
    }
    Organisation theirs =
        Organisation.called(
                Stream.concat(
                        dossier().all(Organisation.KIND).stream(),
                        changes.stream()
                            .flatMap(Change::leaves)
                            .map(Change.Leaf::entity)
                            .filter(Organisation.class::isInstance)
                            .map(Organisation.class::cast))
                    .toList(),
                said.organisation())
            .orElse(null);
    if (theirs == null) {
      theirs = Organisation.named(said.organisation());
      changes.add(new Change.Added<>(Organisation.KIND, theirs));
    }
    return theirs.id();
  }

  /// After the person of the row, before the next; else after all.
  private double rank(PeopleRow row) {
    double after = row != null && row.isPerson() ? row.contact().rank() : Double.MAX_VALUE;
    double last = 0;
    double next = Double.MAX_VALUE;
    for (Contact contact : dossier().all(Contact.KIND)) {
      last = Math.max(last, contact.rank());
      if (contact.rank() > after) {
        next = Math.min(next, contact.rank());
      }
    }
    return next == Double.MAX_VALUE ? Math.floor(last) + 1 : (after + next) / 2;
  }

  /// Before the person of the row, after the one before.
  private double rankBefore(PeopleRow row) {
    double next = row.contact().rank();
    double before =
        dossier().all(Contact.KIND).stream()
            .mapToDouble(Contact::rank)
            .filter(rank -> rank < next)
            .max()
            .orElse(next - 2);
    return (before + next) / 2;
  }

  /// Each gesture is whole, and undone on its own: a name given just now comes back where it is
  /// written over.
  private void perform(Change change) {
    if (writable()) {
      workspace.session().endTyping();
      workspace.session().perform(change);
      workspace.session().endTyping();
    }
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
