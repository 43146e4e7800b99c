package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import app.cairn.settings.Settings;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AppWindow;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.ZoomPane;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window: it shows the welcome page or one open dossier, and answers what screens ask of it. JavaFX thread.
public final class CairnWindow implements AppWindow {

  private final Stage stage;
  private final Preferences preferences;
  private final List<Room> rooms;
  private final FilePicker picker;
  private final InstantSource clock;
  private final Tasks tasks;
  private final Function<Language, Dossier> example;
  private final Function<Language, Messages> voices;
  private final Overlays overlays = new Overlays();
  private final Dressing dressing;
  private final Immersion immersion;
  private final Dialogs dialogs;
  private final Desk desk;
  private Messages messages;
  private Formats formats;
  private AppActions actions;
  private DossierFace face;

  /// @param dossiers where dossiers are opened
  /// @param rooms the entries of the sidebar, in their order
  /// @param example the dossier that shows what Cairn is for
  /// @param voices what the program says, read already
  public CairnWindow(
      Stage stage,
      Dossiers dossiers,
      Preferences preferences,
      List<Room> rooms,
      FilePicker picker,
      InstantSource clock,
      Tasks tasks,
      Function<Language, Dossier> example,
      Function<Language, Messages> voices) {
    this.stage = stage;
    this.preferences = preferences;
    this.rooms = List.copyOf(rooms);
    this.picker = picker;
    this.clock = clock;
    this.tasks = tasks;
    this.example = example;
    this.voices = voices;
    ZoomPane zoom = new ZoomPane(overlays);
    Scene scene = new Scene(zoom, 1280, 800);
    this.dressing = new Dressing(stage, scene, zoom, preferences);
    this.immersion = new Immersion(stage, overlays);
    this.dialogs = new Dialogs(this, tasks);
    this.desk = new Desk(this, dossiers, preferences, dialogs, clock, tasks);
    stage.setScene(scene);
    new Gestures(this, scene);
    stage.focusedProperty().addListener((_, _, focused) -> focusMoved(focused));
    stage.setOnCloseRequest(this::closing);
    preferences.settings().addListener((_, before, after) -> {
      if (before.spoken() != after.spoken()) {
        speak(after.spoken());
      }
    });
    speak(preferences.get().spoken());
  }

  /// Speaks `language` until the person chooses one, without remembering it.
  public void speakOnly(Language language) {
    speak(language);
  }

  /// Changes how the person likes the window, as the settings do.
  public void dress(UnaryOperator<Settings> how) {
    preferences.change(how);
  }

  /// Shows the window; says at once where nothing could be kept.
  public void show() {
    stage.show();
    desk.makeReady();
  }

  // ---- opening and leaving a dossier

  /// Opens the dossier in `file` in place of what is shown.
  public void open(Path file) {
    desk.open(file);
  }

  void begin(String firstName) {
    desk.begin(firstName);
  }

  void openExample() {
    Language language = messages.language();
    desk.create(say("shell.example.file"), () -> example.apply(language));
  }

  void chooseAndOpen() {
    picker
        .toOpen(stage, say("shell.action.open"), say("shell.file.kind"), "cairn")
        .ifPresent(this::open);
  }

  /// Back to the welcome page.
  void leaveDossier() {
    desk.leave(this::showFace);
  }

  private void closing(WindowEvent event) {
    event.consume();
    dressing.rememberPlace();
    desk.leave(stage::hide);
  }

  // ---- what the actions do

  void undo() {
    face.screen().commit();
    desk.sitting().session().undo();
  }

  void redo() {
    face.screen().commit();
    desk.sitting().session().redo();
  }

  void publish() {
    face.screen().commit();
    desk.publish();
  }

  void saveCopy() {
    face.screen().commit();
    desk.saveCopy();
  }

  void openPalette() {
    dialogs.palette(desk.sitting(), allActions());
  }

  void openVersions() {
    face.screen().commit();
    dialogs.versions(desk.sitting().opened());
  }

  void lookAt(Moment moment) {
    desk.lookAt(moment);
  }

  void lookAtPresent() {
    desk.lookAtPresent();
  }

  void restore() {
    desk.restore();
  }

  void explain(Exception e) {
    desk.explain(e);
  }

  void openSettings() {
    dialogs.settings(preferences);
  }

  void openCheatSheet() {
    dialogs.cheatSheet(allActions());
  }

  void openAbout() {
    dialogs.about();
  }

  void openNewDossier() {
    dialogs.newDossier();
  }

  Preferences preferences() {
    return preferences;
  }

  boolean dark() {
    return dressing.dark();
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  // ---- what screens ask

  @Override
  public void tell(String sentence) {
    overlays.tell(sentence);
  }

  @Override
  public void openDialog(Node dialog) {
    overlays.open(dialog, Pos.CENTER);
  }

  void openDialogOnTop(Node dialog) {
    overlays.open(dialog, Pos.TOP_CENTER);
  }

  @Override
  public void closeDialog() {
    overlays.close();
  }

  @Override
  public void immerse(Node content, Runnable onClose) {
    immersion.begin(content, onClose, () -> overlays.show(face));
  }

  @Override
  public void closeImmersion() {
    immersion.end();
  }

  @Override
  public void reveal(UUID entity) {
    if (face != null) {
      face.reveal(entity);
    }
  }

  @Override
  public void goTo(String key) {
    rooms.stream().filter(room -> room.key().equals(key)).findFirst().ifPresent(face::enter);
  }

  @Override
  public Optional<Path> chooseSaveFile(String name, String kind, String ending) {
    return picker.toSave(stage, say("shell.saveAs"), name, kind, ending);
  }

  // ---- faces

  private void speak(Language language) {
    messages = voices.apply(language);
    formats = new Formats(language);
    java.util.Locale.setDefault(language.locale());
    closeDialog();
    showFace();
  }

  /// Shows what there is to show, in the language spoken now; the room one was in stays.
  void showFace() {
    Sitting sitting = desk.sitting();
    Room before = face == null ? null : face.room();
    clearFace();
    actions = new AppActions(this, messages, sitting, rooms);
    if (sitting == null) {
      stage.setTitle("Cairn");
      overlays.show(
          new WelcomeFace(this, messages, formats, preferences.get().recent(), clock.instant()));
      return;
    }
    Workspace workspace =
        new Workspace(sitting.session(), sitting.live(), messages, formats, clock, tasks, this);
    face = new DossierFace(this, workspace, sitting, rooms, actions);
    stage.setTitle(say("shell.title", sitting.opened().path().getFileName().toString()));
    overlays.show(face);
    if (before != null) {
      face.enter(before);
    }
  }

  /// Lets go of the screen: what was typed is kept.
  void clearFace() {
    if (face != null) {
      face.leave();
      face = null;
    }
  }

  void commitScreen() {
    if (face != null) {
      face.screen().commit();
    }
  }

  void freeze(boolean frozen) {
    overlays.freeze(frozen);
  }

  void whenDialogClosed(Runnable then) {
    overlays.whenClosed(then);
  }

  void hide() {
    stage.hide();
  }

  void inform(Saying saying) {
    face.say(saying);
  }

  List<Action> allActions() {
    List<Action> all = new ArrayList<>();
    if (face != null) {
      all.addAll(face.screenActions());
    }
    all.addAll(actions.all());
    return all;
  }

  private String say(String key, Object... values) {
    return messages.get(key, values);
  }

  private void focusMoved(boolean focused) {
    if (!focused && face != null) {
      face.screen().commit();
      desk.publish();
    }
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /// True while a dialog or something full screen has the keyboard to itself.
  boolean busyWithSomethingElse() {
    return overlays.isOpen() || immersion.active();
  }
}
