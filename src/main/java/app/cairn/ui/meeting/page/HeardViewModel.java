package app.cairn.ui.meeting.page;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.meeting.Meeting;
import app.cairn.pitch.Pitch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which version of the pitch they are to hear or heard; in a trial, which one comes next and what
/// the locked question was answered. JavaFX thread.
final class HeardViewModel {

  private final MeetingViewModel meeting;

  HeardViewModel(MeetingViewModel meeting) {
    this.meeting = meeting;
  }

  private Dossier dossier() {
    return meeting.dossier().get();
  }

  private Meeting now() {
    return meeting.meeting().get();
  }

  /// The version, where one is chosen and there still.
  Optional<Pitch> version() {
    return dossier().find(Pitch.KIND, now().pitch());
  }

  /// All with words, the latest of each format first.
  List<Pitch> versions() {
    return dossier().all(Pitch.KIND).stream()
        .filter(one -> !one.text().isBlank())
        .sorted(
            Comparator.comparing(Pitch::format)
                .thenComparing(Comparator.comparingInt(Pitch::number).reversed()))
        .toList();
  }

  /// @param version null for none
  void choose(UUID version) {
    meeting.edit(draft -> draft.pitch(version));
  }

  /// The trial that goes on.
  Optional<Trial> trial() {
    return Trial.running(dossier());
  }

  /// Which version a guest was given in the trial that goes on.
  Optional<Hearing> hearing() {
    return trial()
        .flatMap(
            trial ->
                now().people().stream().map(trial::hearing).flatMap(Optional::stream).findFirst());
  }

  /// Which version comes next; empty outside of a trial and where the guests have theirs.
  Optional<Arm> next() {
    return hearing().isPresent() || now().people().isEmpty()
        ? Optional.empty()
        : trial().map(Trial::next);
  }

  /// Gives the guests the version whose turn it is: they are to hear it at this meeting.
  void follow() {
    trial()
        .ifPresent(
            before -> {
              // Those who come together hear the same: the first of them is counted.
              UUID version = before.version(before.next());
              Trial after = before.assigned(now().id(), now().people().getFirst());
              List<Change> changes = new ArrayList<>();
              changes.add(new Change.Edited<>(Trial.KIND, before, after));
              Meeting heard = now().draft().pitch(version).meeting();
              if (!heard.equals(now())) {
                changes.add(new Change.Edited<>(Meeting.KIND, now(), heard));
              }
              meeting.perform(new Change.Group("meeting.assigned", changes));
            });
  }

  /// The answer to the locked question, for whoever heard a version here.
  void answer(Outcome outcome) {
    trial()
        .ifPresent(
            before -> {
              Trial after = before;
              for (Hearing one : before.at(now().id())) {
                after = after.answered(one.contact(), outcome);
              }
              if (!after.equals(before)) {
                meeting.perform(new Change.Edited<>(Trial.KIND, before, after));
              }
            });
  }

  /// What was answered for those who heard a version at this meeting; empty where none did.
  Optional<Outcome> answered() {
    return trial().flatMap(one -> one.at(now().id()).stream().map(Hearing::outcome).findFirst());
  }
}
