package app.cairn.ui.shell;

import app.cairn.ui.kit.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Says why something was not done, and what can be done about it. JavaFX thread.
final class Refusals {

  private final CairnWindow window;
  private final Faces faces;
  private final Dossiers dossiers;
  private final Preferences preferences;
  private final Dialogs dialogs;
  private final Tasks tasks;

  Refusals(
      CairnWindow window,
      Faces faces,
      Dossiers dossiers,
      Preferences preferences,
      Dialogs dialogs,
      Tasks tasks) {
    this.window = window;
    this.faces = faces;
    this.dossiers = dossiers;
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// Says why something was not done.
  void explain(Exception e) {
    if (e instanceof Refusal refusal) {
      dialogs.explain(window.messages().get(refusal.key(), refusal.values()));
    } else {
      throw new IllegalStateException(e);
    }
  }

  /// Says why a dossier was not opened.
  ///
  /// @param nothingOpen true when this window has nothing to show
  void ofOpening(Exception e, boolean nothingOpen) {
    if (e instanceof Refusal refusal && refusal.lost()) {
      tasks
          .of(() -> dossiers.copies(refusal.file()))
          .onSuccess(copies -> lost(refusal, copies))
          .onFailure(_ -> lost(refusal, List.of()))
          .start();
      return;
    }
    explain(e);
    if (e instanceof Refusal refusal && refusal.inUse()) {
      // The window that has it comes to the front; this one has nothing to show.
      tasks
          .of(() -> dossiers.knock(refusal.file()))
          .onSuccess(
              answered -> {
                if (answered && nothingOpen) {
                  window.turnedAway(window.messages().get(refusal.key(), refusal.values()));
                }
              })
          .onFailure(this::explain)
          .start();
    }
  }

  /// The file is gone, or is a dossier no more: says so, and what is left of it.
  private void lost(Refusal refusal, List<KeptCopy> copies) {
    Path file = refusal.file();
    Optional<Runnable> look =
        copies.isEmpty() ? Optional.empty() : Optional.of(() -> window.openCopies(file, copies));
    Optional<Runnable> forget =
        preferences.get().remembers(file) ? Optional.of(() -> forget(file)) : Optional.empty();
    dialogs.lost(window.messages().get(refusal.key(), refusal.values()), look, forget);
  }

  private void forget(Path file) {
    preferences.change(s -> s.forgotten(file));
    faces.welcomeAgain();
  }
}
