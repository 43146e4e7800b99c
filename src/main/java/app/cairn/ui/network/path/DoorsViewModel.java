package app.cairn.ui.network.path;

import app.cairn.dossier.Change;
import app.cairn.network.Contact;
import app.cairn.network.Door;
import app.cairn.network.Doors;
import app.cairn.network.Network;
import app.cairn.text.FirstNames;
import app.cairn.text.InWords;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Who opens doors, marked or suggested, each with the reason in words. JavaFX thread.
public final class DoorsViewModel implements AutoCloseable {

  /// Suggestions beyond so many are no help.
  static final int MOST = 60;

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final FirstNames firstNames;
  private final ReadOnlyObjectWrapper<List<Door>> doors = new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Network> following = (_, _, _) -> read();
  private Tasks.Task<?> reading;

  /// Begins to look for them at once, and follows the network until it is closed.
  public DoorsViewModel(
      Workspace workspace, ObservableValue<Network> network, FirstNames firstNames) {
    this.workspace = workspace;
    this.network = network;
    this.firstNames = firstNames;
    network.addListener(following);
    read();
  }

  /// Those marked first; it follows the network. Whoever is there stays there, in place, marked or
  /// not.
  ReadOnlyObjectProperty<List<Door>> doors() {
    return doors.getReadOnlyProperty();
  }

  private void read() {
    if (reading != null) {
      reading.cancel();
    }
    Network now = network.getValue();
    reading =
        workspace
            .tasks()
            .of(() -> Doors.of(now))
            .onSuccess(all -> doors.set(inPlace(all, now)))
            .start();
  }

  private List<Door> inPlace(List<Door> all, Network now) {
    return SteadyOrder.of(
        doors.get(),
        first(all),
        DoorsViewModel::whose,
        gone -> now.contact(gone).map(contact -> Doors.of(now, contact)));
  }

  static UUID whose(Door door) {
    return door.contact().id();
  }

  /// All that are marked, and [#MOST] suggestions.
  private static List<Door> first(List<Door> all) {
    List<Door> first = new ArrayList<>(all.stream().filter(Door::marked).toList());
    all.stream().filter(door -> !door.marked()).limit(MOST).forEach(first::add);
    return first;
  }

  /// Marks a hub, or takes the mark back.
  void mark(Door door) {
    // The network may lag behind what was just done.
    Contact contact =
        workspace.session().dossier().find(Contact.KIND, door.contact().id()).orElse(null);
    if (contact != null && workspace.session().writable()) {
      workspace
          .session()
          .perform(
              Change.Group.of(
                  contact.hub() ? "network.doorUnmarked" : "network.doorMarked",
                  new Change.Edited<>(
                      Contact.KIND, contact, contact.draft().hub(!contact.hub()).contact())));
    }
  }

  /// Why: « Elle connaît onze personnes dans quatre organisations. »
  String reason(Door door) {
    InWords words = new InWords(workspace.messages());
    String who =
        switch (firstNames.of(door.contact().firstName())) {
          case FEMININE -> workspace.say("network.doors.she");
          case MASCULINE -> workspace.say("network.doors.he");
          case UNSAID -> workspace.say("network.doors.they");
        };
    List<String> reasons = new ArrayList<>();
    String people = words.countFeminine(door.people());
    String places = words.countFeminine(door.organisations());
    if (door.people() > 0 && door.organisations() > 0) {
      reasons.add(
          workspace.say(
              "network.doors.peopleAndPlaces",
              who,
              door.people(),
              people,
              door.organisations(),
              places));
    } else if (door.people() > 0) {
      reasons.add(workspace.say("network.doors.people", who, door.people(), people));
    } else if (door.organisations() > 0) {
      reasons.add(workspace.say("network.doors.places", who, door.organisations(), places));
    }
    door.calling().ifPresent(c -> reasons.add(workspace.say("network.doors.calling." + c)));
    if (reasons.isEmpty()) {
      return workspace.say(door.marked() ? "network.doors.marked" : "network.doors.noMore");
    }
    return String.join(" ", reasons);
  }

  @Override
  public void close() {
    network.removeListener(following);
    if (reading != null) {
      reading.cancel();
    }
  }
}
