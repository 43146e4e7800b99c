package app.cairn.ui.shell;

import app.cairn.settings.Appearance;
import app.cairn.settings.Settings;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What one may do wherever one is: made anew with each face of the window, in its language.
final class AppActions {

  private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;

  private final CairnWindow window;
  private final Messages messages;
  private final Action undo;
  private final Action redo;
  private final Action palette;
  private final Action settings;
  private final Action language;
  private final Action appearance;
  private final List<Action> ofFile;
  private final List<Action> all = new ArrayList<>();

  /// @param sitting null on the welcome page
  AppActions(CairnWindow window, Messages messages, Sitting sitting, List<Room> rooms) {
    this.window = window;
    this.messages = messages;
    ObservableValue<Boolean> nothing = new SimpleBooleanProperty(sitting == null);
    ObservableValue<Boolean> nothingToWrite =
        new SimpleBooleanProperty(sitting == null || sitting.opened().readOnly());
    undo = undo(sitting);
    redo = redo(sitting);
    palette =
        action("palette", Feather.SEARCH, keys(KeyCode.K, CTRL), nothing, window::openPalette);
    settings = action("settings", Feather.SETTINGS, null, null, window::openSettings);
    language =
        action(
            "language", Feather.GLOBE, null, null, () -> window.preferences().change(this::other));
    appearance =
        action(
            "appearance", Feather.MOON, null, null, () -> window.preferences().change(this::flip));
    Action publish =
        action("publish", Feather.SAVE, keys(KeyCode.S, CTRL), nothingToWrite, window::publish);
    Action copy =
        action("saveCopy", Feather.COPY, keys(KeyCode.S, CTRL, SHIFT), nothing, window::saveCopy);
    Action versions = action("versions", Feather.CLOCK, null, nothing, window::openVersions);
    Action close =
        action("close", Feather.LOG_OUT, keys(KeyCode.W, CTRL), nothing, window::leaveDossier);
    ofFile = List.of(publish, copy, versions, close);
    all.addAll(List.of(undo, redo, palette));
    for (Room room : rooms) {
      if (sitting != null) {
        all.add(goTo(room));
      }
    }
    all.addAll(ofFile);
    all.add(action("open", Feather.FOLDER, keys(KeyCode.O, CTRL), null, window::chooseAndOpen));
    all.add(action("new", Feather.FILE_PLUS, keys(KeyCode.N, CTRL), null, window::openNewDossier));
    all.add(action("zoomIn", Feather.ZOOM_IN, keys(KeyCode.ADD, CTRL), null, () -> zoom(10)));
    all.add(
        action("zoomOut", Feather.ZOOM_OUT, keys(KeyCode.SUBTRACT, CTRL), null, () -> zoom(-10)));
    all.add(
        action("zoomReset", Feather.MAXIMIZE, keys(KeyCode.NUMPAD0, CTRL), null, () -> zoom(-100)));
    all.addAll(List.of(language, appearance, settings));
    all.add(
        action("cheatSheet", Feather.HELP_CIRCLE, keys(KeyCode.F1), null, window::openCheatSheet));
    all.add(action("about", Feather.INFO, null, null, window::openAbout));
  }

  Action undo() {
    return undo;
  }

  Action redo() {
    return redo;
  }

  Action palette() {
    return palette;
  }

  Action settings() {
    return settings;
  }

  Action language() {
    return language;
  }

  Action appearance() {
    return appearance;
  }

  /// What concerns the file: the menu under its name.
  List<Action> ofFile() {
    return ofFile;
  }

  List<Action> all() {
    return List.copyOf(all);
  }

  private Action undo(Sitting sitting) {
    KeyCombination keys = keys(KeyCode.Z, CTRL);
    if (sitting == null || !sitting.session().writable()) {
      return action(
          "undo", Feather.CORNER_UP_LEFT, keys, new SimpleBooleanProperty(true), () -> {});
    }
    ObservableValue<String> text =
        sitting
            .live()
            .undoable()
            .map(
                change ->
                    change
                        .map(c -> messages.get("shell.action.undo.what", name(c)))
                        .orElseGet(() -> messages.get("shell.action.undo")));
    return new Action(
        "undo",
        text,
        Feather.CORNER_UP_LEFT,
        keys,
        sitting.live().undoable().map(java.util.Optional::isEmpty),
        window::undo);
  }

  private Action redo(Sitting sitting) {
    KeyCombination keys = keys(KeyCode.Y, CTRL);
    if (sitting == null || !sitting.session().writable()) {
      return action(
          "redo", Feather.CORNER_UP_RIGHT, keys, new SimpleBooleanProperty(true), () -> {});
    }
    ObservableValue<String> text =
        sitting
            .live()
            .redoable()
            .map(
                change ->
                    change
                        .map(c -> messages.get("shell.action.redo.what", name(c)))
                        .orElseGet(() -> messages.get("shell.action.redo")));
    return new Action(
        "redo",
        text,
        Feather.CORNER_UP_RIGHT,
        keys,
        sitting.live().redoable().map(java.util.Optional::isEmpty),
        window::redo);
  }

  private String name(app.cairn.dossier.Change change) {
    return ChangeNames.of(change, messages);
  }

  private Action goTo(Room room) {
    String words = messages.get("shell.goTo", messages.get("shell.room." + room.key()));
    return new Action(
        "go-" + room.key(),
        new SimpleStringProperty(words),
        room.icon(),
        room.shortcut(),
        null,
        () -> window.doors().goTo(room.key()));
  }

  private void zoom(int percent) {
    window.preferences().zoomBy(percent);
  }

  private Settings other(Settings settings) {
    return settings.withLanguage(
        messages.language() == Language.FRENCH ? Language.ENGLISH : Language.FRENCH);
  }

  private Settings flip(Settings settings) {
    return settings.withAppearance(window.dark() ? Appearance.LIGHT : Appearance.DARK);
  }

  private Action action(
      String id, Ikon icon, KeyCombination keys, ObservableValue<Boolean> disabled, Runnable act) {
    return new Action(
        id,
        new SimpleStringProperty(messages.get("shell.action." + id)),
        icon,
        keys,
        disabled,
        act);
  }

  private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }
}
