package app.cairn.ui.network.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.network.Import;
import app.cairn.network.ImportUndoing;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The imports of the dossier, the latest first, each to be undone: it says who goes and who stays.
final class ImportsDialog {

  private static final double HIGHEST = 420;

  private final Workspace workspace;

  private ImportsDialog(Workspace workspace) {
    this.workspace = workspace;
  }

  /// Finds out what each would take away, then shows them.
  static void open(Workspace workspace) {
    ImportsDialog dialog = new ImportsDialog(workspace);
    Dossier dossier = workspace.session().dossier();
    workspace
        .tasks()
        .of(
            () ->
                ImportUndoing.imports(dossier).stream()
                    .map(done -> ImportUndoing.of(dossier, done))
                    .toList())
        .onSuccess(dialog::show)
        .start();
  }

  private void show(List<ImportUndoing> imports) {
    VBox rows = new VBox(14);
    imports.forEach(one -> rows.getChildren().add(row(one)));
    if (imports.isEmpty()) {
      rows.getChildren().add(Labels.text(workspace.say("import.noneLeft")));
    }
    ScrollPane scroller = new ScrollPane(rows);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    scroller.setMaxHeight(HIGHEST);
    // As high as its rows: their lines are known only once they are laid out.
    rows.heightProperty()
        .addListener(
            (_, _, high) -> scroller.setPrefViewportHeight(Math.min(HIGHEST, high.doubleValue())));
    Button close =
        Buttons.main(
            "imports-close", workspace.say("kit.close"), null, workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog(
                "imports-dialog",
                workspace.say("import.pastTitle"),
                Labels.secondary(workspace.say("import.pastHow")),
                scroller)
            .withButtons(close);
    dialog.setMaxWidth(640);
    workspace.window().openDialog(dialog);
    close.requestFocus();
  }

  private HBox row(ImportUndoing undoing) {
    Import done = undoing.done();
    VBox words =
        new VBox(
            2,
            Labels.heading(workspace.say("import.one", done.source(), done.file())),
            Labels.small(
                workspace.say(
                    "import.oneTells",
                    workspace.formats().date(done.at()),
                    undoing.removed().size(),
                    undoing.staying().size())));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button undo =
        Buttons.small(
            "import-undo-" + done.id(),
            workspace.say("import.undo"),
            Feather.ROTATE_CCW,
            () -> undo(undoing));
    HBox row = new HBox(12, words, undo);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void undo(ImportUndoing undoing) {
    workspace.window().closeDialog();
    Dossier dossier = workspace.session().dossier();
    workspace
        .tasks()
        .of(() -> DossierSession.prepare(dossier, undoing.change()))
        .onSuccess(
            change -> {
              workspace.session().perform(change);
              workspace
                  .window()
                  .tell(
                      workspace.say(
                          "import.undone", undoing.removed().size(), undoing.staying().size()));
            })
        .start();
  }
}
