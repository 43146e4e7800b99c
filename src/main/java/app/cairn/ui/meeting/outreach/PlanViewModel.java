package app.cairn.ui.meeting.outreach;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Guest;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.MeetingChannel;
import app.cairn.meeting.MeetingDraft;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.network.Contact;
import app.cairn.network.Newcomer;
import app.cairn.network.SaidPerson;
import app.cairn.network.Step;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.People;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A date being set with somebody, and perhaps others: the meeting that is planned already, or a
/// new one. Nothing is changed before it is set. JavaFX thread.
final class PlanViewModel {

  private final Workspace workspace;
  private final Optional<Meeting> planned;
  private final ObservableList<Contact> guests = FXCollections.observableArrayList();
  private final List<Newcomer> newcomers = new ArrayList<>();
  private final People people;
  private final MeetingDraft draft;
  private final Meeting first;

  /// @param person who is a contact of the dossier
  PlanViewModel(Workspace workspace, UUID person) {
    this.workspace = workspace;
    Dossier dossier = dossier();
    people = new People(dossier);
    planned = Meeting.with(person, dossier).stream().filter(Meeting::planned).findFirst();
    draft = planned.map(Meeting::draft).orElseGet(() -> begun(dossier, person));
    first = draft.meeting();
    first.people().stream()
        .flatMap(one -> dossier.find(Contact.KIND, one).stream())
        .forEach(guests::add);
  }

  private static MeetingDraft begun(Dossier dossier, UUID person) {
    Optional<Outreach> last = Outreach.latest(person, dossier);
    return Meeting.with(person)
        .purpose(last.map(Outreach::purpose).orElse(Purpose.NETWORKING))
        .channel(last.map(Outreach::channel).map(PlanViewModel::as).orElse(MeetingChannel.VIDEO));
  }

  private static MeetingChannel as(OutreachChannel channel) {
    return switch (channel) {
      case PHONE -> MeetingChannel.PHONE;
      case FACE_TO_FACE -> MeetingChannel.FACE_TO_FACE;
      case EMAIL, MESSAGE -> MeetingChannel.VIDEO;
    };
  }

  /// True where a date, or a meeting without one, is there already.
  boolean changing() {
    return planned.isPresent();
  }

  /// As it is before anything is set.
  Meeting first() {
    return first;
  }

  ObservableList<Contact> guests() {
    return FXCollections.unmodifiableObservableList(guests);
  }

  List<String> suggested(String typed) {
    return people.suggested(typed);
  }

  /// Somebody comes too: one of the network, or somebody new.
  void invite(String said) {
    Optional<Contact> there = people.meant(said).flatMap(one -> dossier().find(Contact.KIND, one));
    if (there.isPresent()) {
      if (guests.stream().noneMatch(one -> one.id().equals(there.get().id()))) {
        guests.add(there.get());
      }
      return;
    }
    SaidPerson person = SaidPerson.of(said);
    if (!person.name().isBlank()) {
      Newcomer newcomer =
          Newcomer.said(
              dossier(),
              person,
              workspace.say("network.source.memory"),
              now().toLocalDate(),
              one -> one.step(Step.DATE_SET));
      newcomers.add(newcomer);
      guests.add(newcomer.contact());
    }
  }

  void leaveOut(UUID guest) {
    guests.removeIf(one -> one.id().equals(guest));
    newcomers.removeIf(one -> one.contact().id().equals(guest));
  }

  LocalDateTime now() {
    return workspace.formats().local(workspace.clock().instant());
  }

  /// When it is planned now; empty without a date.
  Optional<LocalDateTime> plannedAt() {
    return Optional.ofNullable(first.plannedAt()).map(workspace.formats()::local);
  }

  /// Sets the date, as one gesture.
  ///
  /// @return the meeting
  UUID plan(
      LocalDateTime when, MeetingChannel channel, String place, int minutes, Purpose purpose) {
    Meeting meeting =
        draft
            .guests(guests.stream().map(one -> new Guest(one.id())).toList())
            .plannedAt(when.atZone(workspace.formats().zone()).toInstant())
            .channel(channel)
            .place(place.strip())
            .plannedMinutes(minutes)
            .purpose(purpose)
            .meeting();
    Change setting =
        planned
            .map(before -> MeetingChange.edited(dossier(), before, meeting))
            .orElseGet(() -> MeetingChange.planned(dossier(), meeting));
    List<Change> all = new ArrayList<>();
    newcomers.forEach(one -> all.addAll(one.changes()));
    all.add(setting);
    workspace.session().endTyping();
    workspace
        .session()
        .perform(all.size() == 1 ? setting : new Change.Group("meeting.planned", all));
    return meeting.id();
  }

  private Dossier dossier() {
    return workspace.session().dossier();
  }
}
