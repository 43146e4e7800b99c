package app.cairn.ui.insight.trial;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Hearing;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The trials, and what one does with the one that goes on. JavaFX thread.
final class TrialViewModel {

  private final Workspace workspace;

  TrialViewModel(Workspace workspace) {
    this.workspace = workspace;
  }

  boolean writable() {
    return workspace.session().writable();
  }

  Optional<Trial> running() {
    return Trial.running(dossier());
  }

  /// Those that are over, the latest begun first.
  List<Trial> ended() {
    return dossier().all(Trial.KIND).stream()
        .filter(one -> !one.running())
        .sorted(Comparator.comparing(Trial::begunAt).thenComparing(Trial::id).reversed())
        .toList();
  }

  /// The versions that can be tried: their words are final, and stay what people heard.
  List<Pitch> versions() {
    return dossier().all(Pitch.KIND).stream()
        .filter(one -> !one.draft() && !one.text().isBlank())
        .sorted(
            Comparator.comparing(Pitch::format)
                .thenComparing(Comparator.comparingInt(Pitch::number).reversed()))
        .toList();
  }

  Optional<Pitch> version(UUID id) {
    return dossier().find(Pitch.KIND, id);
  }

  /// Begins a trial.
  void begin(String question, Pitch a, Pitch b) {
    perform(
        new Change.Added<>(
            Trial.KIND, Trial.of(question, a.id(), b.id(), workspace.clock().instant())));
  }

  /// The question said otherwise, as long as nobody was given a version.
  void ask(Trial trial, String question) {
    edit(
        trial,
        now -> now.locked() || question.isBlank() ? now : now.withQuestion(question.strip()));
  }

  void answer(Trial trial, Hearing hearing, Outcome outcome) {
    edit(trial, now -> now.answered(hearing.contact(), outcome));
  }

  void withdraw(Trial trial, Hearing hearing) {
    edit(trial, now -> now.withdrawn(hearing.contact()));
  }

  void end(Trial trial) {
    edit(trial, now -> now.ended(workspace.clock().instant()));
  }

  void takeUp(Trial trial) {
    edit(trial, now -> now.ended(null));
  }

  /// What is shown may be older than the dossier: a field that goes says its last word late.
  private void edit(Trial shown, UnaryOperator<Trial> edit) {
    Optional<Trial> before = dossier().find(Trial.KIND, shown.id());
    before.ifPresent(
        now -> {
          Trial after = edit.apply(now);
          if (writable() && !after.equals(now)) {
            perform(new Change.Edited<>(Trial.KIND, now, after));
          }
        });
  }

  private void perform(Change change) {
    workspace.session().perform(change);
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
