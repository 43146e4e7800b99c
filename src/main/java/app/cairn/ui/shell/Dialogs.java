package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Draft;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Opens the window’s own dialogs.
final class Dialogs {

  /// What takes less is not worth showing.
  static final Duration PATIENCE = Duration.millis(100);

  private final CairnWindow window;
  private final Path documents;
  private final Tasks tasks;
  private final Draft firstName = new Draft();
  private SettingsDialog settings;

  /// @param documents where new dossiers stand
  Dialogs(CairnWindow window, Path documents, Tasks tasks) {
    this.window = window;
    this.documents = documents;
    this.tasks = tasks;
  }

  /// One clear sentence, and a button.
  void explain(String sentence) {
    tell("explanation", messages().get("shell.explain.title"), List.of(sentence));
  }

  /// What became known of a dossier while it was being closed; whatever way this is closed, `then`
  /// follows.
  void lastWords(List<String> sentences, Runnable then) {
    tell("last-words", messages().get("shell.closed.title"), sentences);
    window.doors().whenDialogClosed(then);
  }

  private void tell(String id, String title, List<String> sentences) {
    Dialog dialog =
        new Dialog(id, title, sentences.stream().map(Labels::text).toArray(Node[]::new));
    dialog.setAccessibleText(String.join(" ", sentences));
    window.doors().openDialog(dialog.withButtons(understood()));
  }

  private Button understood() {
    return Buttons.plain(
        "understood", messages().get("shell.explain.ok"), null, window.doors()::closeDialog);
  }

  /// A file is gone, or is a dossier no more.
  ///
  /// @param look shows what is left of it; empty when nothing is
  /// @param forget takes it out of the recent files; empty when it is none
  void lost(String sentence, Optional<Runnable> look, Optional<Runnable> forget) {
    if (look.isEmpty() && forget.isEmpty()) {
      explain(sentence);
      return;
    }
    List<Button> buttons = new ArrayList<>();
    forget.ifPresent(
        act ->
            buttons.add(
                Buttons.flat("forget", messages().get("shell.lost.forget"), null, closing(act))));
    buttons.add(understood());
    look.ifPresent(
        act ->
            buttons.add(
                Buttons.main(
                    "see-copies", messages().get("shell.lost.copies"), null, closing(act))));
    List<Node> words = new ArrayList<>(List.of(Labels.text(sentence)));
    if (look.isPresent()) {
      words.add(Labels.text(messages().get("shell.lost.kept")));
    }
    Dialog dialog =
        new Dialog(
            "explanation", messages().get("shell.explain.title"), words.toArray(Node[]::new));
    dialog.setAccessibleText(sentence);
    window.doors().openDialog(dialog.withButtons(buttons.toArray(Button[]::new)));
  }

  /// The latest words are in memory only: says so, and leaves the choice.
  void wordsAtRisk(String sentence, Runnable again, Runnable leaveAnyway) {
    Dialog dialog =
        new Dialog(
            "words-at-risk",
            messages().get("shell.risk.title"),
            Labels.text(sentence),
            Labels.text(messages().get("shell.risk.what")));
    window
        .doors()
        .openDialog(
            dialog.withButtons(
                Buttons.erasing(
                    "risk-leave", messages().get("shell.risk.leave"), closing(leaveAnyway)),
                Buttons.plain(
                    "risk-again", messages().get("shell.risk.again"), null, closing(again)),
                Buttons.plain(
                    "risk-copy",
                    messages().get("shell.action.saveCopy"),
                    null,
                    closing(window::saveCopy))));
  }

  /// The document could not be brought up to date, everything is kept on this computer: says so,
  /// and leaves the choice.
  void fileBehind(String sentence, Runnable leave) {
    Dialog dialog =
        new Dialog(
            "file-behind",
            messages().get("shell.behind.title"),
            Labels.text(sentence + " " + messages().get("shell.kept.untilNext")));
    window
        .doors()
        .openDialog(
            dialog.withButtons(
                Buttons.flat(
                    "behind-leave", messages().get("shell.behind.leave"), null, closing(leave)),
                Buttons.plain(
                    "behind-copy",
                    messages().get("shell.action.saveCopy"),
                    null,
                    closing(window::saveCopy)),
                Buttons.plain(
                    "behind-stay",
                    messages().get("shell.behind.stay"),
                    null,
                    window.doors()::closeDialog)));
  }

  private Runnable closing(Runnable act) {
    return () -> {
      window.doors().closeDialog();
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
              window.doors().closeDialog();
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
    patience.setOnFinished(_ -> window.doors().openDialog(dialog));
    patience.play();
    task.finallyDo(
            () -> {
              patience.stop();
              if (dialog.getScene() != null) {
                window.doors().closeDialog();
              }
            })
        .start();
  }

  void palette(Sitting sitting, List<Action> actions, Set<String> shownKinds) {
    PaletteDialog palette =
        new PaletteDialog(
            window,
            messages(),
            tasks,
            sitting == null ? null : sitting.opened(),
            actions,
            shownKinds);
    window.doors().openDialogOnTop(palette);
  }

  void versions(OpenedDossier opened, LookingBack past) {
    window.doors().openDialog(new VersionsDialog(window, tasks, opened, past::lookAt));
  }

  void copies(Path file, List<KeptCopy> copies, Consumer<KeptCopy> look) {
    String name = file.getFileName().toString();
    window.doors().openDialog(new CopiesDialog(window, name, copies, look));
  }

  void settings(Preferences preferences) {
    settings = new SettingsDialog(window, messages(), preferences);
    window.doors().openDialog(settings);
    window.doors().whenDialogClosed(settings::keep);
  }

  boolean settingsOpen() {
    return settings != null && settings.getScene() != null;
  }

  void cheatSheet(List<Action> actions) {
    window.doors().openDialog(new CheatSheetDialog(window, messages(), actions));
  }

  void about() {
    tasks
        .of(Colophon::read)
        .onSuccess(
            colophon -> window.doors().openDialog(new AboutDialog(window, messages(), colophon)))
        .start();
  }

  void newDossier() {
    window.doors().openDialog(new NewDossierDialog(window, messages(), documents, firstName));
  }

  private Messages messages() {
    return window.messages();
  }
}
