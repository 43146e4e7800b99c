package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Tasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The dossier’s past: its moments, and the copies put aside. Each can be looked at, and made a new
/// dossier of.
final class VersionsDialog extends VBox {

  /// Which lines are shown.
  private enum Wanted {
    ALL,
    MOMENTS,
    COPIES
  }

  private final Messages messages;
  private final PastList list;
  private final Label trouble = Labels.text("");
  private final PauseTransition patience = new PauseTransition(Dialogs.PATIENCE);
  private final List<PastLine> lines = new ArrayList<>();
  private Wanted wanted = Wanted.ALL;
  private int awaited = 2;

  VersionsDialog(CairnWindow window, Tasks tasks, OpenedDossier opened, Consumer<Past> look) {
    this.messages = window.messages();
    String title = messages.get("shell.versions.title");
    list = new PastList("past-steps", title, messages, window.formats(), look);
    trouble.setVisible(false);
    trouble.setManaged(false);
    Button see = Buttons.main("look", messages.get("shell.versions.look"), null, list::look);
    see.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    getChildren()
        .add(
            new Dialog(
                    "versions-dialog",
                    title,
                    Labels.secondary(messages.get("shell.versions.how")),
                    choices(),
                    list,
                    trouble)
                .withButtons(
                    Buttons.plain(
                        "versions-close",
                        messages.get("kit.close"),
                        null,
                        window.doors()::closeDialog),
                    see));
    setMaxSize(560, USE_PREF_SIZE);
    patience.setOnFinished(_ -> list.setPlaceholder(new ProgressIndicator()));
    patience.play();
    tasks
        .of(() -> PastStep.of(opened.moments(), change -> ChangeNames.of(change, messages)))
        .onSuccess(this::add)
        .onFailure(this::missed)
        .start();
    tasks
        .of(() -> opened.copies().stream().map(PastLine.Copy::new).toList())
        .onSuccess(this::add)
        .onFailure(this::missed)
        .start();
  }

  private FlowPane choices() {
    ToggleGroup group = new ToggleGroup();
    FlowPane choices = new FlowPane(8, 8);
    for (Wanted each : Wanted.values()) {
      String key = each.name().toLowerCase(Locale.ROOT);
      ToggleButton choice =
          AsWritten.of(new ToggleButton(messages.get("shell.versions.show." + each)));
      choice.setId("show-" + key);
      choice.setAccessibleText(choice.getText());
      choice.setMinWidth(USE_PREF_SIZE);
      choice.setToggleGroup(group);
      choice.setSelected(each == wanted);
      choice.setOnAction(
          _ -> {
            choice.setSelected(true);
            wanted = each;
            show();
          });
      choices.getChildren().add(choice);
    }
    return choices;
  }

  private void add(List<? extends PastLine> more) {
    lines.addAll(more);
    lines.sort(Comparator.comparing((PastLine line) -> line.past().at()).reversed());
    arrived();
  }

  /// What can be read is shown all the same.
  private void missed(Exception e) {
    if (!(e instanceof Refusal refusal)) {
      throw new IllegalStateException(e);
    }
    trouble.setText(messages.get(refusal.key(), refusal.values()));
    trouble.setVisible(true);
    trouble.setManaged(true);
    arrived();
  }

  private void arrived() {
    awaited--;
    if (awaited == 0) {
      patience.stop();
    }
    show();
    if (awaited == 0 && getScene() != null) {
      list.requestFocus();
    }
  }

  private void show() {
    if (awaited == 0) {
      list.setPlaceholder(Labels.secondary(messages.get("shell.versions.none." + wanted)));
    }
    list.show(
        lines.stream()
            .filter(
                line ->
                    wanted == Wanted.ALL || line instanceof PastStep == (wanted == Wanted.MOMENTS))
            .toList());
  }
}
