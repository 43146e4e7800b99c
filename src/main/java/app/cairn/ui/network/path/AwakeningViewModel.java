package app.cairn.ui.network.path;

import app.cairn.dossier.Change;
import app.cairn.network.Awakening;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Favour;
import app.cairn.network.Network;
import app.cairn.network.Organisation;
import app.cairn.text.InWords;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Whom one has lost sight of, the chosen one, and the pretext one notes. JavaFX thread.
public final class AwakeningViewModel implements AutoCloseable {

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final ReadOnlyObjectWrapper<List<Contact>> sleepers =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Contact> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper pretext = new ReadOnlyStringWrapper("");
  private final ChangeListener<Network> following = (_, _, _) -> read();
  private Tasks.Task<?> reading;

  /// Begins to look for them at once, and follows the network until it is closed.
  public AwakeningViewModel(Workspace workspace, ObservableValue<Network> network) {
    this.workspace = workspace;
    this.network = network;
    network.addListener(following);
    read();
  }

  /// In the order of what one may hope; it follows the network. Whoever is there stays there, in
  /// place, awake or not.
  ReadOnlyObjectProperty<List<Contact>> sleepers() {
    return sleepers.getReadOnlyProperty();
  }

  /// True as long as the dossier knows nobody.
  ObservableValue<Boolean> alone() {
    return network.map(people -> people.contacts().isEmpty());
  }

  ReadOnlyObjectProperty<Contact> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// What is noted for the chosen one.
  ReadOnlyStringProperty pretext() {
    return pretext.getReadOnlyProperty();
  }

  void choose(UUID contact) {
    now(contact).ifPresent(this::show);
  }

  /// As the dossier has them; the network may lag behind what was just done.
  private Optional<Contact> now(UUID contact) {
    return workspace.session().dossier().find(Contact.KIND, contact);
  }

  private void show(Contact contact) {
    chosen.set(contact);
    pretext.set(contact.pretext());
  }

  private void nobody() {
    chosen.set(null);
    pretext.set("");
  }

  private void read() {
    if (reading != null) {
      reading.cancel();
    }
    if (chosen.get() != null) {
      now(chosen.get().id()).ifPresentOrElse(this::show, this::nobody);
    }
    Network now = network.getValue();
    Dormancy dormancy = workspace.manners().dormancy(workspace.today());
    reading =
        workspace
            .tasks()
            .of(() -> Awakening.of(now, dormancy))
            .onSuccess(
                all -> sleepers.set(SteadyOrder.of(sleepers.get(), all, Contact::id, now::contact)))
            .start();
  }

  /// Keeps a pretext for the chosen one.
  void keep(String text) {
    Optional.ofNullable(chosen.get())
        .flatMap(contact -> now(contact.id()))
        .ifPresent(
            before -> {
              Contact after = before.draft().pretext(text).contact();
              workspace.session().perform(new Change.Edited<>(Contact.KIND, before, after));
              // The network may lag behind: the next one chosen may have nothing noted, as this one
              // had, and must not be shown these words.
              pretext.set(text);
            });
  }

  /// « il y a deux ans · Ouest Fret », as far as known.
  String since(Contact contact) {
    Optional<String> since =
        Optional.ofNullable(contact.lastContact())
            .flatMap(day -> new InWords(workspace.messages()).ago(day, workspace.today()))
            .map(ago -> workspace.say("network.awakening.since", ago));
    Optional<String> place = network.getValue().organisation(contact).map(Organisation::name);
    return Stream.of(since, place).flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }

  /// A gentle word where a pretext asks for something head-on.
  Optional<String> hint(String text) {
    return Favour.askedIn(text).map(favour -> workspace.say("network.awakening.favour." + favour));
  }

  @Override
  public void close() {
    network.removeListener(following);
    if (reading != null) {
      reading.cancel();
    }
  }
}
