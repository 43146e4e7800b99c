package app.cairn.ui.shell;

import app.cairn.ui.kit.Tasks;
import java.nio.file.Path;

/// Looks at the past of the open dossier, and makes new dossiers of it; the present one is never
/// touched. JavaFX thread; reading is done elsewhere.
final class LookingBack {

  private final CairnWindow window;
  private final Faces faces;
  private final Desk desk;
  private final Dialogs dialogs;
  private final Tasks tasks;

  LookingBack(CairnWindow window, Faces faces, Desk desk, Dialogs dialogs, Tasks tasks) {
    this.window = window;
    this.faces = faces;
    this.desk = desk;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// Shows the dossier as it was.
  void lookAt(Past past) {
    Sitting sitting = desk.sitting();
    window.doors().closeDialog();
    dialogs.waitFor(
        window.messages().get("shell.versions.reading"),
        tasks
            .of(() -> sitting.opened().at(past))
            .onSuccess(
                content -> {
                  sitting.lookAt(past, content);
                  faces.show(sitting);
                })
            .onFailure(window::explain));
  }

  void lookAtPresent() {
    desk.sitting().lookAtPresent();
    faces.show(desk.sitting());
  }

  /// Makes a new dossier of the past one looks at, and opens it.
  void restore() {
    OpenedDossier opened = desk.sitting().opened();
    Past past = desk.sitting().past().orElseThrow();
    desk.askWhere(opened.path())
        .ifPresent(
            file ->
                dialogs.waitFor(
                    window.messages().get("shell.versions.restoring"),
                    tasks
                        .of(() -> restored(opened, past, file))
                        .onSuccess(desk::open)
                        .onFailure(window::explain)));
  }

  private static Path restored(OpenedDossier opened, Past past, Path file) throws Refusal {
    opened.restore(past, file);
    return file;
  }
}
