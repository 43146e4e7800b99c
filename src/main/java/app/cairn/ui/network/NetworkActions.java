package app.cairn.ui.network;

import app.cairn.map.Shown;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.exchange.ContactWriter;
import app.cairn.ui.network.exchange.ExportDialog;
import app.cairn.ui.network.exchange.ImportDoor;
import app.cairn.ui.network.people.Selection;
import app.cairn.ui.network.rights.OthersData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// All that one may do in the room of the network and nowhere else, for its bar, the palette and
/// the cheat sheet.
final class NetworkActions {

  /// What the room does itself.
  interface Room {

    void find();

    void toggleList();

    void add();

    void fitSelection();

    /// Shows one branch alone, or all of the map again.
    void toggleAlone();

    /// Puts something moved by hand back where the map puts it.
    void unpin();

    /// Whom the search and the filters let through; empty for everybody.
    Optional<Collection<UUID>> letThrough();

    /// How the map is shown.
    Shown showing();
  }

  /// Those that have a place of their own in the bar, and stand first.
  private static final int IN_THE_BAR = 2;

  private NetworkActions() {}

  static List<Action> of(
      Workspace workspace,
      Selection selection,
      PathTools paths,
      ImportDoor door,
      ContactWriter writer,
      Room room) {
    List<Action> actions = new ArrayList<>();
    actions.add(
        action(
            workspace,
            "network-find",
            "network.map.search",
            Feather.SEARCH,
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            false,
            room::find));
    actions.add(
        action(
            workspace,
            "network-list",
            "network.map.list.tooltip",
            Feather.LIST,
            new KeyCodeCombination(KeyCode.F4),
            false,
            room::toggleList));
    actions.add(
        action(
            workspace,
            "network-add",
            "network.map.add",
            Feather.USER_PLUS,
            new KeyCodeCombination(
                KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            !workspace.session().writable(),
            room::add));
    actions.add(
        action(
            workspace,
            "network-fit-selection",
            "network.map.fitSelection",
            Feather.CROSSHAIR,
            null,
            false,
            room::fitSelection));
    actions.add(
        action(
            workspace,
            "network-alone",
            "network.map.alone",
            Feather.EYE,
            new KeyCodeCombination(KeyCode.F7),
            false,
            room::toggleAlone));
    actions.add(
        action(
            workspace,
            "network-unpin",
            "network.map.unpin",
            Feather.ROTATE_CCW,
            new KeyCodeCombination(KeyCode.F7, KeyCombination.SHIFT_DOWN),
            !workspace.session().writable(),
            room::unpin));
    actions.addAll(paths.actions());
    actions.addAll(door.actions());
    actions.add(ExportDialog.action(workspace, writer, room::letThrough, room::showing));
    actions.addAll(
        new OthersData(workspace, writer)
            .actions(
                () -> selection.lead().get(),
                selection.lead().map(id -> nobody(workspace, id)).orElse(true)));
    return List.copyOf(actions);
  }

  /// Those for the menu of the bar.
  static List<Action> tools(List<Action> actions) {
    return actions.subList(IN_THE_BAR, actions.size());
  }

  private static Action action(
      Workspace workspace,
      String id,
      String key,
      Ikon icon,
      KeyCombination keys,
      boolean off,
      Runnable act) {
    return new Action(
        id,
        new SimpleStringProperty(workspace.say(key)),
        icon,
        keys,
        new SimpleBooleanProperty(off),
        act);
  }

  private static boolean nobody(Workspace workspace, UUID id) {
    return workspace.session().dossier().find(Contact.KIND, id).isEmpty();
  }
}
