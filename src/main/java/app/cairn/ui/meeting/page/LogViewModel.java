package app.cairn.ui.meeting.page;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.network.Contact;
import app.cairn.network.Newcomer;
import app.cairn.network.SaidPerson;
import app.cairn.network.Step;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.People;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A meeting that took place already, noted in one go: who, when, how long, what was heard. JavaFX
/// thread.
final class LogViewModel {

  private final Workspace workspace;
  private final People people;
  private final List<String> heard = new ArrayList<>();

  LogViewModel(Workspace workspace) {
    this.workspace = workspace;
    this.people = new People(workspace.session().dossier());
  }

  List<String> suggested(String typed) {
    return people.suggested(typed);
  }

  /// What was heard so far, the first first.
  List<String> heard() {
    return List.copyOf(heard);
  }

  void hear(String words) {
    if (!words.isBlank()) {
      heard.add(words.strip());
    }
  }

  void forget(int index) {
    heard.remove(index);
  }

  LocalDate today() {
    return workspace.today();
  }

  /// How a contact is called in the field.
  String name(UUID contact) {
    return workspace.session().dossier().find(Contact.KIND, contact).map(Contact::name).orElse("");
  }

  /// Keeps the meeting and all that was heard, in one gesture. A meeting that was planned with them
  /// and whose day has come is the one that took place; somebody new comes onto the map.
  ///
  /// @param who as one says it
  /// @param day null for today
  /// @param minutes that they gave
  /// @return the meeting; empty where nobody is said
  Optional<UUID> keep(String who, LocalDate day, int minutes, int before, int after) {
    SaidPerson said = SaidPerson.of(who);
    if (said.name().isBlank()) {
      return Optional.empty();
    }
    Dossier dossier = workspace.session().dossier();
    LocalDate on = day == null ? today() : day;
    List<Change> changes = new ArrayList<>();
    UUID person =
        people
            .meant(who)
            .orElseGet(
                () -> {
                  Newcomer newcomer = newcomer(dossier, said, on);
                  changes.addAll(newcomer.changes());
                  return newcomer.contact().id();
                });
    Meeting meeting =
        planned(dossier, person, on)
            .map(Meeting::draft)
            .orElseGet(() -> Meeting.with(person))
            .heldAt(at(on))
            .givenMinutes(minutes)
            .energyBefore(before)
            .energyAfter(after)
            .meeting();
    changes.add(
        MeetingChange.held(dossier, meeting, workspace.say("encounter.frozenWhy"), now(), zone()));
    for (String words : heard) {
      changes.add(
          new Change.Added<>(
              Feedback.KIND,
              Feedback.heard(words, now()).meeting(meeting.id()).contact(person).feedback()));
    }
    workspace.session().perform(new Change.Group("meeting.held", changes));
    return Optional.of(meeting.id());
  }

  private Newcomer newcomer(Dossier dossier, SaidPerson said, LocalDate on) {
    return Newcomer.said(
        dossier,
        said,
        workspace.say("network.source.memory"),
        today(),
        draft -> draft.step(Step.MET).lastContact(on));
  }

  private Optional<Meeting> planned(Dossier dossier, UUID person, LocalDate on) {
    return Meeting.with(person, dossier).stream()
        .filter(one -> one.planned() && one.plannedAt() != null)
        .filter(one -> !workspace.formats().local(one.plannedAt()).toLocalDate().isAfter(on))
        .findFirst();
  }

  /// At the present hour where it is today, else at noon: the hour is not asked for.
  private Instant at(LocalDate on) {
    return on.equals(today()) ? now() : on.atTime(LocalTime.NOON).atZone(zone()).toInstant();
  }

  private Instant now() {
    return workspace.clock().instant();
  }

  private ZoneId zone() {
    return workspace.formats().zone();
  }
}
