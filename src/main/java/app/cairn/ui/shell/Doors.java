package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import app.cairn.ui.kit.AppWindow;
import app.cairn.ui.kit.Unreached;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Stage;

/// What screens and dialogs ask of the window around them. JavaFX thread.
final class Doors implements AppWindow {

  private final Stage stage;
  private final Overlays overlays;
  private final Immersion immersion;
  private final Faces faces;
  private final Choosing choosing;

  Doors(Stage stage, Overlays overlays, Faces faces, FilePicker picker, Path documents) {
    this.stage = stage;
    this.overlays = overlays;
    this.immersion = new Immersion(stage, overlays);
    this.faces = faces;
    this.choosing = new Choosing(stage, faces, this, picker, documents);
  }

  @Override
  public void tell(String sentence) {
    overlays.tell(sentence);
  }

  void hush() {
    overlays.hush();
  }

  @Override
  public void typing(Node field, boolean unkept) {
    faces.dossier().ifPresent(face -> face.typing(field, unkept));
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

  void whenDialogClosed(Runnable then) {
    overlays.whenClosed(then);
  }

  /// Puts what lies below a dialog out of reach, or within it again.
  void freeze(boolean frozen) {
    overlays.freeze(frozen);
  }

  @Override
  public void immerse(Node content, Runnable onClose) {
    immersion.begin(content, onClose, faces::again);
  }

  @Override
  public void closeImmersion() {
    immersion.end();
  }

  @Override
  public void reveal(UUID entity) {
    faces.dossier().ifPresent(face -> face.reveal(entity));
  }

  @Override
  public void revealIn(String room, UUID entity) {
    faces.dossier().ifPresent(face -> face.revealIn(room, entity));
  }

  @Override
  public void act(String room, String action) {
    faces.dossier().ifPresent(face -> face.act(room, action));
  }

  @Override
  public void follow(Change change) {
    if (!immersion.active()) {
      faces.dossier().ifPresent(face -> face.follow(change));
    }
  }

  @Override
  public void goTo(String key) {
    faces.dossier().ifPresent(face -> face.enter(key));
  }

  @Override
  public Callable<Unreached> restOfErasure() {
    return faces.dossier().orElseThrow().sitting().opened()::finishErasure;
  }

  @Override
  public Optional<Path> chooseSaveFile(String name, String kind, String ending) {
    return choosing.toSave(name, kind, ending);
  }

  @Override
  public List<Path> chooseFiles(String kind, List<String> endings) {
    return choosing.toRead(kind, endings);
  }

  /// Asks where files go, and which to open.
  Choosing choosing() {
    return choosing;
  }

  /// True while a dialog or something full screen has the keyboard to itself.
  boolean busyWithSomethingElse() {
    return overlays.isOpen() || immersion.active();
  }
}
