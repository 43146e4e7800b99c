package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Tasks;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Opens the window’s own dialogs.
final class Dialogs {

  /// What takes less is not worth showing.
  private static final Duration PATIENCE = Duration.millis(150);

  private final CairnWindow window;
  private final Tasks tasks;

  Dialogs(CairnWindow window, Tasks tasks) {
    this.window = window;
    this.tasks = tasks;
  }

  /// One clear sentence, and a button.
  void explain(String sentence) {
    Dialog dialog =
        new Dialog("explanation", messages().get("shell.explain.title"), Labels.text(sentence));
    dialog.setAccessibleText(sentence);
    window.openDialog(
        dialog.withButtons(
            Buttons.plain("understood", messages().get("shell.explain.ok"), null, window::closeDialog)));
  }

  /// One clear sentence; whatever way it is closed, `then` follows.
  void explainThen(String sentence, Runnable then) {
    explain(sentence);
    window.whenDialogClosed(then);
  }

  /// The latest words are in memory only: says so, and leaves the choice.
  void wordsAtRisk(String sentence, Runnable again, Runnable leaveAnyway) {
    Dialog dialog =
        new Dialog(
            "words-at-risk",
            messages().get("shell.risk.title"),
            Labels.text(sentence),
            Labels.text(messages().get("shell.risk.what")));
    window.openDialog(
        dialog.withButtons(
            Buttons.flat("risk-leave", messages().get("shell.risk.leave"), null, closing(leaveAnyway)),
            Buttons.plain("risk-again", messages().get("shell.risk.again"), null, closing(again)),
            Buttons.plain(
                "risk-copy",
                messages().get("shell.action.saveCopy"),
                null,
                closing(window::saveCopy))));
  }

  private Runnable closing(Runnable act) {
    return () -> {
      window.closeDialog();
      act.run();
    };
  }

  /// Starts `task`; if it takes its time, shows that it is on its way.
  void waitFor(String words, Tasks.Task<?> task) {
    wait(new Dialog("waiting", words, new HBox(new ProgressIndicator())), task);
  }

  /// The same, with a button to give it up.
  void waitOrGiveUp(String words, Tasks.Task<?> task) {
    Button giveUp =
        Buttons.plain(
            "give-up",
            messages().get("kit.cancel"),
            null,
            () -> {
              task.cancel();
              window.closeDialog();
            });
    Dialog dialog = new Dialog("waiting", words, new HBox(new ProgressIndicator()));
    dialog.withButtons(giveUp);
    giveUp.setDefaultButton(false);
    // Whoever still holds Enter down, having pressed it to open the dossier, must not give it up.
    giveUp.getStyleClass().add(Overlays.NOT_AT_ONCE);
    wait(dialog, task);
  }

  private void wait(Dialog dialog, Tasks.Task<?> task) {
    dialog.getStyleClass().add(Overlays.HELD);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> window.openDialog(dialog));
    patience.play();
    task.finallyDo(
            () -> {
              patience.stop();
              if (dialog.getScene() != null) {
                window.closeDialog();
              }
            })
        .start();
  }

  void palette(Sitting sitting, List<Action> actions) {
    PaletteDialog palette =
        new PaletteDialog(window, messages(), tasks, sitting == null ? null : sitting.opened(), actions);
    window.openDialogOnTop(palette);
  }

  void versions(OpenedDossier opened) {
    window.openDialog(new VersionsDialog(window, messages(), window.formats(), tasks, opened));
  }

  void settings(Preferences preferences) {
    window.openDialog(new SettingsDialog(window, messages(), preferences));
  }

  void cheatSheet(List<Action> actions) {
    window.openDialog(new CheatSheetDialog(window, messages(), actions));
  }

  void about() {
    window.openDialog(new AboutDialog(window, messages()));
  }

  void newDossier() {
    window.openDialog(new NewDossierDialog(window, messages()));
  }

  private Messages messages() {
    return window.messages();
  }
}
