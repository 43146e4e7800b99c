package app.cairn.ui.shell;

import app.cairn.dossier.Dossier;
import app.cairn.profile.Profile;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AppWindow;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Tasks;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.ZoomPane;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window: it shows the welcome page or one open dossier, and answers what screens ask of it. JavaFX thread.
public final class CairnWindow implements AppWindow {

  private final Stage stage;
  private final Dossiers dossiers;
  private final Preferences preferences;
  private final List<Room> rooms;
  private final FilePicker picker;
  private final InstantSource clock;
  private final Tasks tasks;
  private final Function<Language, Dossier> example;
  private final Overlays overlays = new Overlays();
  private final Dressing dressing;
  private final Immersion immersion;
  private final Dialogs dialogs;
  private Messages messages;
  private Formats formats;
  private AppActions actions;
  private Sitting sitting;
  private DossierFace face;

  /// @param dossiers where dossiers are opened
  /// @param rooms the entries of the sidebar, in their order
  /// @param example the dossier that shows what Cairn is for
  public CairnWindow(
      Stage stage,
      Dossiers dossiers,
      Preferences preferences,
      List<Room> rooms,
      FilePicker picker,
      InstantSource clock,
      Tasks tasks,
      Function<Language, Dossier> example) {
    this.stage = stage;
    this.dossiers = dossiers;
    this.preferences = preferences;
    this.rooms = List.copyOf(rooms);
    this.picker = picker;
    this.clock = clock;
    this.tasks = tasks;
    this.example = example;
    ZoomPane zoom = new ZoomPane(overlays);
    Scene scene = new Scene(zoom, 1280, 800);
    this.dressing = new Dressing(stage, scene, zoom, preferences);
    this.immersion = new Immersion(stage, overlays);
    this.dialogs = new Dialogs(this, tasks);
    stage.setScene(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    scene.setOnDragOver(this::draggedOver);
    scene.setOnDragDropped(this::dropped);
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

  /// Shows the window.
  public void show() {
    stage.show();
  }

  // ---- opening and leaving a dossier

  /// Opens the dossier in `file` in place of what is shown.
  public void open(Path file) {
    opening(() -> dossiers.open(file), file);
  }

  void create(Path file, Dossier content) {
    opening(() -> dossiers.create(file, content), file);
  }

  /// A new dossier that knows a first name, among the person’s documents.
  void begin(String firstName) {
    closeDialog();
    Dossier content =
        new Dossier.Builder().put(Profile.KIND, Profile.named(firstName)).build();
    opening(() -> dossiers.create(dossiers.place(firstName), content), null);
  }

  void openExample() {
    Language language = messages.language();
    String name = say("shell.example.file");
    opening(() -> dossiers.create(dossiers.place(name), example.apply(language)), null);
  }

  void chooseAndOpen() {
    picker
        .toOpen(stage, say("shell.action.open"), say("shell.file.kind"), "cairn")
        .ifPresent(this::open);
  }

  /// Back to the welcome page.
  void leaveDossier() {
    leaving(this::showFace);
  }

  private void opening(java.util.concurrent.Callable<OpenedDossier> how, Path file) {
    leaving(
        () -> {
          showFace();
          dialogs.waitFor(
              say("shell.opening"),
              tasks.of(how).onSuccess(this::opened).onFailure(e -> refused(e, file)),
              tooLate -> tooLate.close());
        });
  }

  private void opened(OpenedDossier opened) {
    sitting = new Sitting(opened, clock);
    opened.onKnock(() -> FxThread.run(this::toFront));
    preferences.change(s -> s.opened(opened.path(), clock.instant()));
    showFace();
    opened.onNotice(saying -> FxThread.run(() -> inform(opened, saying)));
  }

  private void inform(OpenedDossier opened, Saying saying) {
    if (sitting != null && sitting.opened() == opened) {
      face.say(saying);
    }
  }

  private void refused(Exception e, Path file) {
    if (e instanceof Refusal refusal && refusal.inUse()) {
      tasks.of(() -> {
        dossiers.knock(refusal.file());
        return null;
      }).onFailure(_ -> {}).start();
    }
    explain(e);
  }

  /// Says why something was not done.
  void explain(Exception e) {
    if (e instanceof Refusal refusal) {
      dialogs.explain(say(refusal.key(), refusal.values()));
    } else {
      throw new IllegalStateException(e);
    }
  }

  /// Brings the document up to date, lets go of it, then goes on.
  private void leaving(Runnable then) {
    if (sitting == null) {
      then.run();
      return;
    }
    OpenedDossier opened = sitting.opened();
    face.leave();
    sitting = null;
    face = null;
    dialogs.waitFor(
        say("shell.closing"),
        tasks.of(opened::close)
            .onSuccess(
                trouble -> {
                  then.run();
                  trouble.ifPresent(saying -> dialogs.explain(saying.in(messages)));
                })
            .onFailure(this::explain),
        _ -> {});
  }

  private void closing(WindowEvent event) {
    event.consume();
    dressing.rememberPlace();
    leaving(stage::hide);
  }

  // ---- what the actions do

  void undo() {
    face.screen().commit();
    sitting.session().undo();
  }

  void redo() {
    face.screen().commit();
    sitting.session().redo();
  }

  void publish() {
    face.screen().commit();
    sitting.opened().publish();
  }

  void saveCopy() {
    face.screen().commit();
    OpenedDossier opened = sitting.opened();
    chooseSaveFile(copyName(opened.path()), say("shell.file.kind"), "cairn")
        .ifPresent(
            file ->
                tasks.of(() -> {
                      opened.saveCopy(file);
                      return file;
                    })
                    .onSuccess(kept -> tell(say("shell.copyKept", kept.getFileName().toString())))
                    .onFailure(this::explain)
                    .start());
  }

  void openPalette() {
    dialogs.palette(sitting, allActions());
  }

  void openVersions() {
    face.screen().commit();
    dialogs.versions(sitting.opened());
  }

  void lookAt(Moment moment) {
    OpenedDossier opened = sitting.opened();
    tasks.of(() -> opened.at(moment))
        .onSuccess(
            past -> {
              closeDialog();
              sitting.lookAt(moment, past);
              showFace();
            })
        .onFailure(this::explain)
        .start();
  }

  void lookAtPresent() {
    sitting.lookAtPresent();
    showFace();
  }

  void restore() {
    OpenedDossier opened = sitting.opened();
    Moment moment = sitting.looking().moment();
    chooseSaveFile(copyName(opened.path()), say("shell.file.kind"), "cairn")
        .ifPresent(
            file ->
                tasks.of(() -> {
                      opened.restore(moment, file);
                      return file;
                    })
                    .onSuccess(this::open)
                    .onFailure(this::explain)
                    .start());
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
    messages = new Messages(language);
    formats = new Formats(language);
    java.util.Locale.setDefault(language.locale());
    closeDialog();
    showFace();
  }

  /// Shows what there is to show, in the language spoken now; the room one was in stays.
  private void showFace() {
    Room before = face == null ? null : face.room();
    if (face != null) {
      face.leave();
      face = null;
    }
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

  private List<Action> allActions() {
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

  private String copyName(Path path) {
    String name = path.getFileName().toString();
    String stem = name.endsWith(".cairn") ? name.substring(0, name.length() - 6) : name;
    return say("shell.copyName", stem) + ".cairn";
  }

  // ---- gestures on the whole window

  private void pressed(KeyEvent event) {
    if (overlays.isOpen() || immersion.active()) {
      return;
    }
    for (Action action : allActions()) {
      if (action.shortcut().filter(keys -> keys.match(event)).isPresent()) {
        event.consume();
        action.run();
        return;
      }
    }
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      preferences.zoomBy(event.getDeltaY() > 0 ? 10 : -10);
    }
  }

  private void focusMoved(boolean focused) {
    if (!focused && sitting != null && face != null) {
      face.screen().commit();
      sitting.opened().publish();
    }
  }

  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void draggedOver(DragEvent event) {
    if (dossierIn(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = dossierIn(event);
    event.setDropCompleted(file.isPresent());
    event.consume();
    file.ifPresent(this::open);
  }

  private static Optional<Path> dossierIn(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .filter(path -> path.toString().endsWith(".cairn"))
        .findFirst();
  }
}
