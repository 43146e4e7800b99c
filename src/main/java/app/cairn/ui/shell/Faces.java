package app.cairn.ui.shell;

import app.cairn.dossier.EntityKind;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.text.Voice;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/// What the window shows, in the language spoken now: the welcome page, or the open dossier in one
/// of its rooms. JavaFX thread.
final class Faces {

  private final CairnWindow window;
  private final Stage stage;
  private final Overlays overlays;
  private final List<Room> rooms;
  private final Preferences preferences;
  private final Voice voice;
  private final InstantSource clock;
  private final Tasks tasks;
  private Formats formats;
  private AppActions actions;
  private DossierFace dossier;

  /// @param rooms the entries of the sidebar, in their order
  /// @param voice what the program says, and in which language
  Faces(
      CairnWindow window,
      Stage stage,
      Overlays overlays,
      List<Room> rooms,
      Preferences preferences,
      Voice voice,
      InstantSource clock,
      Tasks tasks) {
    this.window = window;
    this.stage = stage;
    this.overlays = overlays;
    this.rooms = List.copyOf(rooms);
    this.preferences = preferences;
    this.voice = voice;
    this.clock = clock;
    this.tasks = tasks;
  }

  /// The names of the kinds that a room shows.
  Set<String> shownKinds() {
    return rooms.stream()
        .flatMap(room -> room.kinds().stream())
        .map(EntityKind::name)
        .collect(Collectors.toSet());
  }

  Messages messages() {
    return voice.messages();
  }

  Formats formats() {
    return formats;
  }

  /// From now on `language` is spoken; what is shown already says nothing new until
  /// [#show(Sitting)].
  void speak(Language language) {
    voice.speak(language);
    formats = new Formats(messages());
    Locale.setDefault(language.locale());
  }

  /// Shows what there is to show. Within one sitting the person stays where they were, with the
  /// keyboard where it was.
  ///
  /// @param sitting null when no dossier is open
  void show(Sitting sitting) {
    Hand hand = Hand.of(stage.getScene());
    boolean same = dossier != null && dossier.sitting() == sitting;
    clear();
    Messages messages = messages();
    actions = new AppActions(window, messages, sitting, rooms);
    if (sitting == null) {
      stage.setTitle("Cairn");
      overlays.show(
          new WelcomeFace(
              window, messages, formats, tasks, preferences.get().recent(), clock.instant()));
      return;
    }
    Workspace workspace =
        new Workspace(
            sitting.session(),
            sitting.live(),
            messages,
            formats,
            clock,
            preferences.get().manners(),
            tasks,
            window.doors());
    call(sitting.file());
    dossier = new DossierFace(window, workspace, sitting, rooms, actions);
    overlays.show(dossier);
    if (same) {
      hand.resume(stage.getScene());
    } else {
      dossier.focus();
    }
  }

  /// Calls the window by the name of the document.
  void call(Path document) {
    String name = WindowTitle.of(document.getFileName().toString());
    stage.setTitle(messages().get("shell.title", name));
  }

  /// Shows the welcome page anew where it is shown.
  void welcomeAgain() {
    if (dossier == null) {
      show(null);
    }
  }

  /// Lets go of the screen: what was typed is kept.
  void clear() {
    if (dossier != null) {
      dossier.leave();
      dossier = null;
    }
  }

  /// Keeps what was typed and not yet kept.
  void commit() {
    if (dossier != null) {
      dossier.screen().commit();
    }
  }

  /// What stands behind a dialog or something full screen.
  void again() {
    overlays.show(dossier);
  }

  /// The open dossier; empty on the welcome page.
  Optional<DossierFace> dossier() {
    return Optional.ofNullable(dossier);
  }

  /// All that one may do here.
  List<Action> actions() {
    List<Action> all = new ArrayList<>();
    if (dossier != null) {
      all.addAll(dossier.screenActions());
    }
    all.addAll(actions.all());
    return all;
  }
}
