package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Where files are to go, and which one to open: asked of the person, beginning where they are
/// likely to look. JavaFX thread.
final class Choosing {

  private final Stage stage;
  private final Faces faces;
  private final Doors doors;
  private final FilePicker picker;
  private final Path documents;

  /// @param documents where to begin when no dossier is open
  Choosing(Stage stage, Faces faces, Doors doors, FilePicker picker, Path documents) {
    this.stage = stage;
    this.faces = faces;
    this.doors = doors;
    this.picker = picker;
    this.documents = documents;
  }

  /// A dossier to open.
  Optional<Path> toOpen() {
    String title = messages().get("shell.action.open");
    String kind = messages().get("shell.file.kind");
    return picker.toOpen(stage, title, folder(), kind, "cairn");
  }

  /// Files to read, of whatever program.
  List<Path> toRead(String kind, List<String> endings) {
    String all = messages().get("shell.file.any");
    return picker.toRead(stage, kind, folder(), kind, endings, all);
  }

  /// A place for what is never written over a file: whoever writes there says so.
  Optional<Path> toSaveAnew(String name, String kind, String ending) {
    return chosen(name, kind, ending).map(path -> withEnding(path, "." + ending));
  }

  /// A place for a file; one that is there is replaced only after the person was asked.
  Optional<Path> toSave(String name, String kind, String ending) {
    Optional<Path> named = chosen(name, kind, ending);
    Optional<Path> whole = named.map(path -> withEnding(path, "." + ending));
    boolean asked = whole.equals(named) || whole.filter(Files::exists).isEmpty();
    return asked || mayReplace(whole.get()) ? whole : Optional.empty();
  }

  private Optional<Path> chosen(String name, String kind, String ending) {
    return picker.toSave(stage, messages().get("shell.saveAs"), folder(), name, kind, ending);
  }

  private static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(ending)
        ? path
        : path.resolveSibling(name + ending);
  }

  /// Beside the document that is open.
  private Path folder() {
    return faces.dossier().map(face -> face.sitting().file().getParent()).orElse(documents);
  }

  private boolean mayReplace(Path file) {
    boolean[] replace = new boolean[1];
    Object answered = new Object();
    String words = messages().get("shell.replace.what", file.getFileName().toString());
    Dialog dialog =
        new Dialog("replace", messages().get("shell.replace.title"), Labels.text(words));
    dialog.setAccessibleText(words);
    doors.openDialog(
        dialog.withButtons(
            Buttons.erasing(
                "replace-file",
                messages().get("shell.replace.yes"),
                () -> {
                  replace[0] = true;
                  doors.closeDialog();
                }),
            Buttons.plain("replace-not", messages().get("kit.cancel"), null, doors::closeDialog)));
    doors.whenDialogClosed(() -> Platform.exitNestedEventLoop(answered, null));
    Platform.enterNestedEventLoop(answered);
    return replace[0];
  }

  private Messages messages() {
    return faces.messages();
  }
}
