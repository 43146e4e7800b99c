package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import app.cairn.settings.Settings;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.text.Voice;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.ZoomPane;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window: it puts its parts together, and does what the actions ask. JavaFX thread.
public final class CairnWindow {

  private final Stage stage;
  private final Preferences preferences;
  private final Function<Language, Dossier> example;
  private final Dressing dressing;
  private final Dialogs dialogs;
  private final Faces faces;
  private final Doors doors;
  private final Refusals refusals;
  private final Desk desk;
  private final LookingBack past;
  private Consumer<String> whenTurnedAway = _ -> {};

  /// @param dossiers where dossiers are opened
  /// @param rooms the entries of the sidebar, in their order
  /// @param example the dossier that shows what Cairn is for
  /// @param voice what the program says, and in which language
  public CairnWindow(
      Stage stage,
      Dossiers dossiers,
      Preferences preferences,
      List<Room> rooms,
      FilePicker picker,
      InstantSource clock,
      Tasks tasks,
      Function<Language, Dossier> example,
      Voice voice) {
    this.stage = stage;
    this.preferences = preferences;
    this.example = example;
    Overlays overlays = new Overlays();
    ZoomPane zoom = new ZoomPane(overlays);
    Scene scene = new Scene(zoom, 1280, 800);
    this.dressing = new Dressing(stage, scene, zoom, preferences);
    this.dialogs = new Dialogs(this, dossiers.documents(), tasks);
    this.faces = new Faces(this, stage, overlays, rooms, preferences, voice, clock, tasks);
    this.doors = new Doors(stage, overlays, faces, picker, dossiers.documents());
    this.refusals = new Refusals(this, faces, dossiers, preferences, dialogs, tasks);
    this.desk = new Desk(this, faces, dossiers, preferences, dialogs, refusals, clock, tasks);
    this.past = new LookingBack(this, faces, desk, dialogs, tasks);
    stage.setScene(scene);
    new Gestures(this, scene);
    stage.focusedProperty().addListener((_, _, focused) -> focusMoved(focused));
    stage.setOnCloseRequest(this::closing);
    preferences
        .settings()
        .addListener(
            (_, before, after) -> {
              if (before.spoken() != after.spoken()) {
                speakOnly(after.spoken());
              } else if (!before.manners().equals(after.manners())) {
                faces.show(desk.sitting());
              }
            });
    speakOnly(preferences.get().spoken());
  }

  /// Speaks `language` until the person chooses one, without remembering it.
  public void speakOnly(Language language) {
    boolean choosing = dialogs.settingsOpen();
    faces.speak(language);
    doors.closeDialog();
    faces.show(desk.sitting());
    if (choosing) {
      openSettings();
    }
  }

  /// Tells `listener` why, where the window goes because another one has what was asked for.
  public void whenTurnedAway(Consumer<String> listener) {
    whenTurnedAway = listener;
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

  /// Says that something happened which nobody foresaw.
  ///
  /// @param report where it is noted; empty when it could not be
  public void unforeseen(Optional<Path> report) {
    desk.inform(
        report
            .map(file -> new Saying("shell.unforeseen.noted", file.toString()))
            .orElseGet(() -> new Saying("shell.unforeseen")));
  }

  /// Keeps what was typed without a question: the session of this computer ends. Nothing more can
  /// be typed.
  ///
  /// @return brings the document up to date and lets go of it; blocking, on another thread
  public Runnable leaveAtOnce() {
    dressing.rememberPlace();
    return desk.leaveAtOnce();
  }

  // ---- what the actions do

  /// Opens the dossier in `file` in place of what is shown.
  public void open(Path file) {
    desk.open(file);
  }

  void begin(String firstName) {
    desk.begin(firstName);
  }

  void openExample() {
    Language language = messages().language();
    desk.create(say("shell.example.file"), () -> example.apply(language));
  }

  void chooseAndOpen() {
    doors.choosing().toOpen().ifPresent(this::open);
  }

  /// Back to the welcome page.
  void leaveDossier() {
    desk.leave(() -> faces.show(null));
  }

  private void closing(WindowEvent event) {
    event.consume();
    dressing.rememberPlace();
    desk.leave(stage::hide);
  }

  void undo() {
    faces.commit();
    doors.hush();
    desk.sitting().undo().ifPresent(doors::follow);
  }

  void redo() {
    faces.commit();
    doors.hush();
    desk.sitting().redo().ifPresent(doors::follow);
  }

  void publish() {
    faces.commit();
    desk.publish();
  }

  void saveCopy() {
    faces.commit();
    desk.saveCopy();
  }

  void openPalette() {
    dialogs.palette(desk.sitting(), faces.actions(), faces.shownKinds());
  }

  void openVersions() {
    faces.commit();
    dialogs.versions(desk.sitting().opened(), past);
  }

  /// What is kept of the dossier that is open.
  void openCopies() {
    desk.openCopies();
  }

  /// What is kept of a file that cannot be opened.
  void openCopies(Path file, List<KeptCopy> copies) {
    dialogs.copies(file, copies, copy -> desk.look(file, copy));
  }

  void lookAtPresent() {
    past.lookAtPresent();
  }

  void restore() {
    past.restore();
  }

  void openSettings() {
    dialogs.settings(preferences);
  }

  void openCheatSheet() {
    dialogs.cheatSheet(faces.actions());
  }

  void openAbout() {
    dialogs.about();
  }

  void openNewDossier() {
    dialogs.newDossier();
  }

  // ---- for the parts of the window

  Preferences preferences() {
    return preferences;
  }

  boolean dark() {
    return dressing.dark();
  }

  Messages messages() {
    return faces.messages();
  }

  Formats formats() {
    return faces.formats();
  }

  List<Action> actions() {
    return faces.actions();
  }

  Doors doors() {
    return doors;
  }

  /// Says why something was not done.
  void explain(Exception e) {
    refusals.explain(e);
  }

  /// Another window has what was asked for, and shows it: this one has nothing to show.
  void turnedAway(String sentence) {
    whenTurnedAway.accept(sentence);
    stage.hide();
  }

  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void focusMoved(boolean focused) {
    if (!focused && desk.sitting() != null) {
      publish();
    }
  }

  private String say(String key, Object... values) {
    return messages().get(key, values);
  }
}
