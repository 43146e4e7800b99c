package app.cairn.ui.network.exchange;

import app.cairn.network.ImportedCard;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// What is known of files while they are read: the first people they hold, and how many so far. One
/// can only wait, or give up: what would become of them is known once all are.
final class ImportReadingPage {

  private final Workspace workspace;
  private final ImportViewModel model;
  private final Label count = Labels.secondary("");
  private final VBox people = new VBox(10);

  ImportReadingPage(Workspace workspace, ImportViewModel model) {
    this.workspace = workspace;
    this.model = model;
  }

  Dialog node() {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(workspace.say("import.reading"));
    count.setId("import-met");
    people.setId("import-met-people");
    people.managedProperty().bind(people.visibleProperty());
    Dialog dialog =
        new Dialog(
                "import-reading",
                workspace.say("import.title"),
                new VBox(10, Labels.text(workspace.say("import.reading")), bar, count),
                people)
            .withWayOut(ImportPages.first(ImportPages.cancel(workspace, model)));
    model.met().addListener((_, _, met) -> show(dialog, met));
    show(dialog, model.met().get());
    return dialog;
  }

  private void show(Dialog dialog, MetSoFar.Met met) {
    boolean some = met.count() > 0;
    count.setVisible(some);
    people.setVisible(some);
    if (!some) {
      return;
    }
    // As wide as the preview that follows.
    dialog.setPrefWidth(ImportPreviewPage.WIDTH);
    dialog.setMaxWidth(ImportPreviewPage.WIDTH);
    count.setText(workspace.say("import.met", met.count()));
    people.getChildren().setAll(met.first().stream().map(this::row).toList());
  }

  private VBox row(ImportedCard card) {
    VBox row = new VBox(2, ImportCell.name(card, workspace));
    String about = ImportCell.about(card);
    if (!about.isEmpty()) {
      row.getChildren().add(ImportCell.small(about));
    }
    return row;
  }
}
