package app.cairn.ui.network.sort;

import app.cairn.network.BulkChange;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.StartingSort;
import app.cairn.network.StartingSort.Station;
import app.cairn.network.Warmth;
import app.cairn.ui.kit.SaidNames;
import app.cairn.ui.kit.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// The starting sort, one thing at a time: name people, circle by circle; then tell of each; then
/// it is done. JavaFX thread.
public final class StartingSortViewModel implements AutoCloseable {

  /// The circles that are asked, by their message, and the colour that each begins with.
  enum Usual {
    FAMILY(1),
    FRIENDS(2),
    WORK(4),
    STUDIES(3),
    ASSOCIATIONS(5),
    NEIGHBOURS(7),
    HEALTH(6),
    MENTORS(8);

    private final int colour;

    Usual(int colour) {
      this.colour = colour;
    }
  }

  /// Where one stands.
  sealed interface Card {

    /// Who comes to mind in this circle?
    ///
    /// @param hue the colour of the circle, or the one it will begin with
    record Naming(int index, Station station, int hue, String prompt) implements Card {}

    /// How is it with this person?
    ///
    /// @param all false where others are left for another time
    record Telling(Contact contact, int index, int count, boolean all) implements Card {}

    /// All is said.
    record Done(int people) implements Card {}
  }

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final List<List<String>> usual;
  private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<Network> following = (_, _, _) -> refresh();
  private Runnable whenGrown = () -> {};
  private List<Contact> told = List.of();
  private final Set<UUID> answered = new HashSet<>();
  private int at;
  private boolean all;

  /// Goes on where the sort stood; follows the network until it is closed.
  public StartingSortViewModel(Workspace workspace, ObservableValue<Network> network) {
    this.workspace = workspace;
    this.network = network;
    this.usual =
        Stream.of(Usual.values())
            .map(each -> workspace.messages().inEveryLanguage("network.sort.circle." + each))
            .toList();
    network.addListener(following);
    Optional<Station> next = sort().next();
    if (next.isPresent()) {
      name(sort().stations().indexOf(next.get()));
    } else {
      tell();
    }
  }

  ReadOnlyObjectProperty<Card> card() {
    return card.getReadOnlyProperty();
  }

  private StartingSort sort() {
    return StartingSort.of(network.getValue(), usual);
  }

  /// As the dossier is; the network may lag behind what was just done.
  private StartingSort now() {
    return StartingSort.of(Network.of(workspace.session().dossier()), usual);
  }

  /// Every circle with its people, for the picture that grows.
  List<Station> stations() {
    return sort().stations();
  }

  /// Whom somebody opens the door to: friends of a friend.
  List<Contact> beyond(Contact contact) {
    return network
        .getValue()
        .acquaintances(contact)
        .filter(other -> other.degree() > contact.degree())
        .toList();
  }

  /// @param told each time the network is another one, however late that is
  void whenGrown(Runnable told) {
    whenGrown = told;
  }

  int count() {
    return sort().count();
  }

  private void name(int index) {
    Station station = sort().stations().get(index);
    String prompt =
        index < usual.size()
            ? workspace.say("network.sort.prompt." + Usual.values()[index])
            : workspace.say("network.sort.prompt", station.name());
    int begins = index < usual.size() ? Usual.values()[index].colour : 1;
    int hue = station.circle() == null ? begins : station.circle().hue();
    card.set(new Card.Naming(index, station, hue, prompt));
  }

  /// Somebody comes to mind.
  void named(String name) {
    if (card.get() instanceof Card.Naming naming
        && !name.isBlank()
        && workspace.session().writable()) {
      StartingSort now = now();
      Station station =
          now.stations().stream()
              .filter(each -> each.name().equals(naming.station().name()))
              .findFirst()
              .orElse(naming.station());
      String names = SaidNames.apart(name, workspace);
      workspace
          .session()
          .perform(now.name(station, naming.hue(), names, memory(), workspace.today()));
    }
  }

  /// The name of somebody is said anew; with nothing said, they are taken away.
  void corrected(Contact contact, String name) {
    if (workspace.session().writable()) {
      kept(contact)
          .map(
              now ->
                  name.isBlank()
                      ? BulkChange.removed(workspace.session().dossier(), List.of(now.id()))
                      : now().corrected(now, name, memory(), workspace.today()))
          .ifPresent(workspace.session()::perform);
    }
  }

  /// As the dossier has them; empty where they are gone.
  private Optional<Contact> kept(Contact contact) {
    return workspace.session().dossier().find(Contact.KIND, contact.id());
  }

  /// The next circle; after the last, one tells of people.
  void nextCircle() {
    if (card.get() instanceof Card.Naming naming) {
      if (naming.index() + 1 < sort().stations().size()) {
        name(naming.index() + 1);
      } else {
        tell();
      }
    }
  }

  void previousCircle() {
    if (card.get() instanceof Card.Naming naming && naming.index() > 0) {
      name(naming.index() - 1);
    }
  }

  /// On to the second part.
  void tell() {
    StartingSort now = now();
    told = now.thisTime();
    all = told.size() == now.untold().size();
    answered.clear();
    at = 0;
    next();
  }

  /// Back to naming.
  void nameMore() {
    name(0);
  }

  private void next() {
    if (at < told.size()) {
      Contact contact = kept(told.get(at)).orElse(told.get(at));
      card.set(new Card.Telling(contact, at, told.size(), all));
    } else {
      card.set(new Card.Done(sort().everybody()));
    }
  }

  /// What is said of the person in question; then the next one.
  void tell(Warmth warmth, boolean door, String known) {
    if (card.get() instanceof Card.Telling telling && workspace.session().writable()) {
      at++;
      note(telling.contact(), warmth, door, SaidNames.apart(known, workspace));
      next();
    }
  }

  private void note(Contact contact, Warmth warmth, boolean door, String known) {
    kept(contact)
        .map(now -> now().told(now, warmth, door, known, memory(), workspace.today()))
        .ifPresent(workspace.session()::perform);
    if (!kept(contact).equals(Optional.of(contact))) {
      answered.add(contact.id());
    }
  }

  /// Back to the one before.
  void previous() {
    if (!(card.get() instanceof Card.Naming) && at > 0) {
      at--;
      next();
    }
  }

  /// What was told of the one before has just been undone: they are asked about again.
  private boolean takenBack() {
    return at > 0
        && answered.contains(told.get(at - 1).id())
        && kept(told.get(at - 1)).equals(Optional.of(told.get(at - 1)));
  }

  /// Nothing is said of them today.
  void pass() {
    at++;
    next();
  }

  /// The dossier is another one: an undo, too.
  private void refresh() {
    whenGrown.run();
    if (!(card.get() instanceof Card.Naming) && takenBack()) {
      answered.remove(told.get(at - 1).id());
      at--;
      next();
      return;
    }
    switch (card.get()) {
      case Card.Naming naming -> name(Math.min(naming.index(), sort().stations().size() - 1));
      // Once it is told, the next one is on its way.
      case Card.Telling telling when telling.index() < at -> {}
      case Card.Telling telling ->
          network
              .getValue()
              .contact(telling.contact().id())
              .filter(now -> !now.equals(telling.contact()))
              .ifPresent(
                  now -> card.set(new Card.Telling(now, telling.index(), telling.count(), all)));
      case Card.Done _ -> card.set(new Card.Done(sort().everybody()));
    }
  }

  private String memory() {
    return workspace.say("network.source.memory");
  }

  @Override
  public void close() {
    network.removeListener(following);
  }
}
