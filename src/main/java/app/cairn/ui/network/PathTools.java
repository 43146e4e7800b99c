package app.cairn.ui.network;

import app.cairn.network.Contact;
import app.cairn.network.Introduction;
import app.cairn.network.Network;
import app.cairn.text.FirstNames;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.duplicates.DuplicatesDialog;
import app.cairn.ui.network.duplicates.DuplicatesViewModel;
import app.cairn.ui.network.map.Missing;
import app.cairn.ui.network.path.AwakeningPanel;
import app.cairn.ui.network.path.AwakeningViewModel;
import app.cairn.ui.network.path.DoorsPanel;
import app.cairn.ui.network.path.DoorsViewModel;
import app.cairn.ui.network.path.PathBar;
import app.cairn.ui.network.path.PathViewModel;
import app.cairn.ui.network.sort.StartingSortPage;
import app.cairn.ui.network.sort.StartingSortViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Chemin, À réveiller, Portes, Doublons and Tri de départ, as the room of the network uses them:
/// actions, a bar for the foot of the map, panels for the drawer. JavaFX thread.
final class PathTools implements AutoCloseable {

  /// What the room lends.
  interface Room {

    /// Shows `panel` in the drawer at the right; null closes it.
    void drawer(Region panel);

    /// Shows `bar` under the map; null takes it away.
    void bar(Region bar);

    /// Brings somebody into view, and chooses them.
    void reveal(Contact contact);

    /// Puts the focus back on the map.
    void focusMap();
  }

  private final Workspace workspace;
  private final ObservableValue<Network> network;
  private final Room room;
  private final FirstNames firstNames;
  private final PathViewModel paths;
  private final PathBar bar;
  private Runnable shown = () -> {};

  PathTools(
      Workspace workspace, ObservableValue<Network> network, FirstNames firstNames, Room room) {
    this.workspace = workspace;
    this.network = network;
    this.firstNames = firstNames;
    this.room = room;
    this.paths = new PathViewModel(workspace, network, firstNames);
    this.bar = new PathBar(workspace, paths, this::closeBar);
  }

  /// The path that is shown, for the map to draw; empty while there is none.
  ObservableValue<Optional<Introduction>> path() {
    return paths.found().map(PathViewModel.Found::path);
  }

  /// Who is missing, where there is no path; null where there is one, or none is asked for.
  ObservableValue<Missing> missing() {
    return paths.found().map(PathTools::missing);
  }

  private static Missing missing(PathViewModel.Found found) {
    return found.ghost() == null
        ? null
        : new Missing(
            found.question(),
            found.sentence(),
            found.ghost().there().stream().map(Contact::id).toList());
  }

  /// The name of who was missing.
  void answer(String name) {
    paths.answer(name);
  }

  List<Action> actions() {
    return List.of(
        action("network-path", "network.path.action", Feather.GIT_COMMIT, false, this::openBar),
        action("network-awakening", "network.awakening.title", Feather.SUNRISE, false, this::wake),
        action("network-doors", "network.doors.title", Feather.KEY, false, this::doors),
        action(
            "network-duplicates", "network.duplicates.action", Feather.USERS, false, this::compare),
        action("network-sort", "network.sort.title", Feather.FEATHER, true, this::sort));
  }

  private Action action(String id, String key, Feather icon, boolean writes, Runnable act) {
    ObservableValue<Boolean> disabled =
        writes && !workspace.session().writable()
            ? new javafx.beans.property.ReadOnlyBooleanWrapper(true)
            : null;
    return new Action(id, new ReadOnlyStringWrapper(workspace.say(key)), icon, null, disabled, act);
  }

  private void openBar() {
    room.bar(bar);
    bar.ask();
  }

  private void closeBar() {
    room.bar(null);
    room.focusMap();
  }

  private void wake() {
    closePanel();
    AwakeningViewModel awakening = new AwakeningViewModel(workspace, network);
    AwakeningPanel panel = new AwakeningPanel(workspace, awakening, room::reveal, this::leavePanel);
    shown =
        () -> {
          panel.close();
          awakening.close();
        };
    room.drawer(panel);
    panel.begin();
  }

  private void doors() {
    closePanel();
    DoorsViewModel doors = new DoorsViewModel(workspace, network, firstNames);
    DoorsPanel panel = new DoorsPanel(workspace, doors, room::reveal, this::leavePanel);
    shown = doors::close;
    room.drawer(panel);
    panel.begin();
  }

  private void compare() {
    DuplicatesDialog.open(workspace, new DuplicatesViewModel(workspace, network));
  }

  private void sort() {
    StartingSortPage.open(workspace, new StartingSortViewModel(workspace, network), room::focusMap);
  }

  private void leavePanel() {
    closePanel();
    room.drawer(null);
    room.focusMap();
  }

  /// Lets go of the panel in the drawer: another one takes its place.
  void closePanel() {
    shown.run();
    shown = () -> {};
  }

  @Override
  public void close() {
    closePanel();
    paths.close();
  }
}
