package app.cairn.ui.network.exchange;

import app.cairn.network.Import;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The way in for contacts of other programs: chosen by an action, or dropped on the room. JavaFX
/// thread.
///
/// ```java
/// ImportDoor door = new ImportDoor(workspace, reader);
/// door.welcomeDrops(node());
/// actions.addAll(door.actions());
/// ```
public final class ImportDoor {

  private static final Duration UNSEEN = Duration.millis(100);
  private static final List<String> ENDINGS =
      List.of("csv", "zip", "vcf", "vcard", "mm", "opml", "txt", "tsv");

  private final Workspace workspace;
  private final ContactReader reader;
  private final Action begin;
  private final Action undo;

  /// @param reader what reads the files that come in
  public ImportDoor(Workspace workspace, ContactReader reader) {
    this.workspace = workspace;
    this.reader = reader;
    this.begin =
        new Action(
            "import-contacts",
            new ReadOnlyStringWrapper(workspace.say("import.begin")),
            Feather.DOWNLOAD,
            null,
            new ReadOnlyBooleanWrapper(!workspace.session().writable()),
            this::choose);
    this.undo =
        new Action(
            "imports",
            new ReadOnlyStringWrapper(workspace.say("import.past")),
            Feather.ROTATE_CCW,
            null,
            Bindings.createBooleanBinding(
                () ->
                    !workspace.session().writable()
                        || workspace.live().dossier().get().count(Import.KIND) == 0,
                workspace.live().dossier()),
            () -> ImportsDialog.open(workspace));
  }

  /// « Importer des contacts… » and « Imports passés… ».
  public List<Action> actions() {
    return List.of(begin, undo);
  }

  /// Asks for files, and imports them.
  public void choose() {
    List<Path> files = workspace.window().chooseFiles(workspace.say("import.files"), ENDINGS);
    if (!files.isEmpty()) {
      take(files);
    }
  }

  /// Imports `files`, after having shown what would happen.
  public void take(List<Path> files) {
    ImportViewModel model = new ImportViewModel(workspace, reader, files);
    ImportPages pages = new ImportPages(workspace, model);
    // What is read at once needs no page that says so.
    PauseTransition unseen = new PauseTransition(UNSEEN);
    unseen.setOnFinished(_ -> pages.begin());
    model
        .step()
        .addListener(
            (_, _, step) -> {
              if (step != ImportViewModel.Step.READING) {
                unseen.stop();
                pages.begin();
              }
            });
    unseen.play();
    model.begin();
  }

  /// Takes files that are dropped on `node`. A dossier among them is none of its affair: the window
  /// opens it.
  public void welcomeDrops(Node node) {
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (welcome(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          if (welcome(event)) {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            event.setDropCompleted(true);
            event.consume();
            take(files);
          }
        });
  }

  private boolean welcome(DragEvent event) {
    return event.getDragboard().hasFiles()
        && workspace.session().writable()
        && event.getDragboard().getFiles().stream()
            .noneMatch(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".cairn"));
  }
}
