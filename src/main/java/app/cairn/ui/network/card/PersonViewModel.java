package app.cairn.ui.network.card;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Acquaintance;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.ui.kit.SaidNames;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.SaidWorkplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// One person, and the gestures upon their card. JavaFX thread.
final class PersonViewModel implements AutoCloseable {

  /// A tie as the card shows it.
  ///
  /// @param other the name at the other end: a person, or an organisation
  /// @param aside their organisation; empty when not known
  /// @param person true where the other end is a person
  /// @param quoted true for the tie of the one who leads to them
  record TieLine(Tie tie, UUID end, String other, String aside, boolean person, boolean quoted) {}

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Contact> contact = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<TieLine>> ties = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Contact>> door =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);

  /// @param person who is a contact of the dossier
  PersonViewModel(Workspace workspace, UUID person) {
    this.workspace = workspace;
    contact.set(workspace.session().dossier().get(Contact.KIND, person));
    follow(workspace.session().dossier());
    workspace.live().dossier().addListener(following);
  }

  /// As they are now; as they were last once they are gone.
  ReadOnlyObjectProperty<Contact> contact() {
    return contact.getReadOnlyProperty();
  }

  /// Whom they know and who knows them, the oldest first.
  ReadOnlyObjectProperty<List<TieLine>> ties() {
    return ties.getReadOnlyProperty();
  }

  /// Who leads to them, when one does not know them oneself.
  ReadOnlyObjectProperty<Optional<Contact>> door() {
    return door.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Dossier> dossier() {
    return dossier.getReadOnlyProperty();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  String organisation() {
    return dossier
        .get()
        .find(Organisation.KIND, contact.get().organisation())
        .map(Organisation::name)
        .orElse("");
  }

  /// The sector of their organisation; empty where it says none.
  String sectorOfPlace() {
    return dossier
        .get()
        .find(Organisation.KIND, contact.get().organisation())
        .map(Organisation::sector)
        .orElse("");
  }

  Optional<Circle> circle() {
    return dossier.get().find(Circle.KIND, contact.get().circle());
  }

  void edit(UnaryOperator<ContactDraft> edit) {
    Contact before = contact.get();
    if (present()) {
      perform(new Change.Edited<>(Contact.KIND, before, edit.apply(before.draft()).contact()));
    }
  }

  /// Says where they work: an organisation that is there, whatever its accents and case, or a new
  /// one; nothing for none.
  void work(String organisation) {
    if (present()) {
      SaidWorkplace.of(dossier.get(), contact.get(), organisation).ifPresent(this::perform);
    }
  }

  /// Answers « Qui connaît-elle ? » : names, each with an organisation where one was said.
  void know(String answer) {
    if (present()) {
      Contact knower = contact.get();
      String source = workspace.say("network.card.heardFrom", knower.name());
      String names = SaidNames.apart(answer, workspace);
      perform(Acquaintance.said(Network.of(dossier.get()), knower, names, source, today()));
    }
  }

  void words(UUID tie, String words) {
    dossier
        .get()
        .find(Tie.KIND, tie)
        .ifPresent(
            before -> perform(new Change.Edited<>(Tie.KIND, before, before.withWords(words))));
  }

  /// Makes a tie say what `after` says; it has the id of one that is there.
  void turn(Tie after) {
    dossier
        .get()
        .find(Tie.KIND, after.id())
        .ifPresent(before -> perform(new Change.Edited<>(Tie.KIND, before, after)));
  }

  void untie(UUID tie) {
    dossier
        .get()
        .find(Tie.KIND, tie)
        .ifPresent(before -> perform(new Change.Removed<>(Tie.KIND, before)));
  }

  LocalDate today() {
    return workspace.today();
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }

  private boolean present() {
    return writable() && dossier.get().find(Contact.KIND, contact.get().id()).isPresent();
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    UUID id = contact.get().id();
    dossier.set(next);
    contact.set(next.find(Contact.KIND, id).orElse(contact.get()));
    List<TieLine> lines = new ArrayList<>();
    for (Tie tie : next.all(Tie.KIND)) {
      if ((tie.from().equals(id) || tie.to().equals(id)) && tie.kind() != Tie.Kind.NOT_THE_SAME) {
        line(next, tie, tie.other(id)).ifPresent(lines::add);
      }
    }
    door.set(
        contact.get().degree() == 1
            ? Optional.empty()
            : Network.door(
                contact.get(),
                lines.stream()
                    .filter(line -> line.tie().opens())
                    .flatMap(line -> next.find(Contact.KIND, line.end()).stream())));
    ties.set(lines.stream().map(this::quoted).toList());
  }

  private TieLine quoted(TieLine line) {
    boolean quoted = door.get().filter(from -> line.tie().from().equals(from.id())).isPresent();
    return new TieLine(line.tie(), line.end(), line.other(), line.aside(), line.person(), quoted);
  }

  private static Optional<TieLine> line(Dossier dossier, Tie tie, UUID end) {
    Optional<Contact> person = dossier.find(Contact.KIND, end);
    if (person.isPresent()) {
      String aside =
          dossier
              .find(Organisation.KIND, person.get().organisation())
              .map(Organisation::name)
              .orElse("");
      return Optional.of(new TieLine(tie, end, person.get().name(), aside, true, false));
    }
    return dossier
        .find(Organisation.KIND, end)
        .map(organisation -> new TieLine(tie, end, organisation.name(), "", false, false));
  }
}
