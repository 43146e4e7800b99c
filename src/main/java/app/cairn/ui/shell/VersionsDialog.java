package app.cairn.ui.shell;

import app.cairn.text.Formats;
import app.cairn.text.Messages;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Tasks;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The dossier’s past: every moment can be looked at, and made a new dossier of.
final class VersionsDialog extends VBox {

  private final CairnWindow window;
  private final ListView<PastStep> steps = new ListView<>();

  VersionsDialog(
      CairnWindow window, Messages messages, Formats formats, Tasks tasks, OpenedDossier opened) {
    this.window = window;
    steps.setId("past-steps");
    steps.setAccessibleText(messages.get("shell.versions.title"));
    steps.setPrefHeight(380);
    steps.setCellFactory(_ -> new PastStepCell(messages, formats));
    steps.setPlaceholder(Labels.secondary(messages.get("shell.versions.none")));
    steps.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        look();
      }
    });
    steps.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        event.consume();
        look();
      }
    });
    Button look = Buttons.main("look", messages.get("shell.versions.look"), null, this::look);
    look.disableProperty().bind(steps.getSelectionModel().selectedItemProperty().isNull());
    getChildren()
        .add(
            new Dialog(
                    "versions-dialog",
                    messages.get("shell.versions.title"),
                    Labels.secondary(messages.get("shell.versions.how")),
                    steps)
                .withButtons(
                    Buttons.plain("versions-close", messages.get("kit.close"), null, window::closeDialog),
                    look));
    setMaxSize(560, USE_PREF_SIZE);
    tasks.of(() -> PastStep.of(opened.moments(), change -> ChangeNames.of(change, messages)))
        .onSuccess(this::show)
        .onFailure(window::explain)
        .start();
  }

  private void show(List<PastStep> past) {
    steps.getItems().setAll(past);
    steps.getSelectionModel().selectFirst();
  }

  private void look() {
    PastStep chosen = steps.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      window.lookAt(chosen.last());
    }
  }
}
