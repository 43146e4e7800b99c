package app.cairn.ui.meeting.page;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.FeedbackDraft;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.MeetingDraft;
import app.cairn.network.Contact;
import app.cairn.network.Newcomer;
import app.cairn.network.SaidPerson;
import app.cairn.network.Step;
import app.cairn.text.Folding;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// One meeting, and the gestures upon its page. JavaFX thread.
final class MeetingViewModel implements AutoCloseable {

  /// « + 5 min »
  private static final int LONGER = 5;

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Meeting> meeting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Dossier> dossier = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<Dossier> following = (_, _, next) -> follow(next);

  /// Since when the clock of the meeting stands still; null while it goes.
  private Instant pausedAt;

  private Duration paused = Duration.ZERO;

  /// @param id of a meeting of the dossier
  MeetingViewModel(Workspace workspace, UUID id) {
    this.workspace = workspace;
    Dossier now = workspace.session().dossier();
    meeting.set(now.get(Meeting.KIND, id));
    dossier.set(now);
    workspace.live().dossier().addListener(following);
  }

  /// As it is now; as it was last once it is gone.
  ReadOnlyObjectProperty<Meeting> meeting() {
    return meeting.getReadOnlyProperty();
  }

  /// Changes after the meeting does.
  ReadOnlyObjectProperty<Dossier> dossier() {
    return dossier.getReadOnlyProperty();
  }

  boolean present() {
    return dossier.get().find(Meeting.KIND, meeting.get().id()).isPresent();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  /// Whom one meets, those who were not erased.
  List<Contact> guests() {
    return meeting.get().people().stream()
        .map(id -> dossier.get().find(Contact.KIND, id))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Which meeting it is, counted from 1 in the order in which they take place.
  int number() {
    Instant at = meeting.get().at();
    Instant when = at == null ? now() : at;
    return 1
        + (int)
            Meeting.held(dossier.get()).stream()
                .filter(one -> !one.id().equals(meeting.get().id()))
                .filter(one -> one.at().isBefore(when))
                .count();
  }

  void edit(UnaryOperator<MeetingDraft> edit) {
    Meeting before = meeting.get();
    Meeting after = edit.apply(before.draft()).meeting();
    if (present() && !after.equals(before)) {
      perform(MeetingChange.edited(dossier.get(), before, after));
    }
  }

  // ---- while it goes on

  /// True from the moment it began until it is over.
  boolean running() {
    return meeting.get().planned() && meeting.get().heldAt() != null;
  }

  boolean paused() {
    return pausedAt != null;
  }

  void begin() {
    if (present() && meeting.get().heldAt() == null) {
      perform(MeetingChange.begun(dossier.get(), meeting.get().id(), now()));
    }
  }

  void pauseOrGoOn() {
    if (paused()) {
      paused = paused.plus(Duration.between(pausedAt, now()));
      pausedAt = null;
    } else {
      pausedAt = now();
    }
  }

  void longer() {
    edit(draft -> draft.plannedMinutes(meeting.get().plannedMinutes() + LONGER));
  }

  /// How long it has lasted; what was given once it is over.
  Duration elapsed() {
    if (meeting.get().held()) {
      return Duration.ofMinutes(meeting.get().givenMinutes());
    }
    if (!running()) {
      return Duration.ZERO;
    }
    Instant until = paused() ? pausedAt : now();
    Duration length = Duration.between(meeting.get().heldAt(), until).minus(paused);
    return length.isNegative() ? Duration.ZERO : length;
  }

  /// It is over: the minutes given are those that went by, or those asked for where no clock ran.
  void finish() {
    if (present() && meeting.get().planned()) {
      int minutes =
          running()
              ? (int) Math.max(1, elapsed().plusSeconds(59).toMinutes())
              : meeting.get().plannedMinutes();
      Meeting held = meeting.get().draft().givenMinutes(minutes).meeting();
      perform(
          MeetingChange.held(
              dossier.get(), held, workspace.say("encounter.frozenWhy"), now(), zone()));
    }
  }

  void cancel() {
    perform(MeetingChange.cancelled(dossier.get(), meeting.get().id()));
  }

  void remove() {
    perform(MeetingChange.removed(dossier.get(), meeting.get().id()));
  }

  void thank() {
    perform(MeetingChange.thanked(dossier.get(), meeting.get().id(), today()));
  }

  // ---- what is heard

  /// The latest first.
  List<Feedback> returns() {
    return Feedback.of(meeting.get().id(), dossier.get()).reversed();
  }

  /// Keeps what was just heard.
  ///
  /// @param by who said it; null when not said
  void hear(String words, Feedback.Sort sort, UUID by) {
    if (!words.isBlank() && present()) {
      perform(
          new Change.Added<>(
              Feedback.KIND,
              Feedback.heard(words.strip(), now())
                  .meeting(meeting.get().id())
                  .contact(by)
                  .sort(sort)
                  .minute((int) elapsed().toMinutes())
                  .feedback()));
    }
  }

  void edit(UUID feedback, UnaryOperator<FeedbackDraft> edit) {
    dossier
        .get()
        .find(Feedback.KIND, feedback)
        .ifPresent(
            before -> {
              Feedback after = edit.apply(before.draft()).feedback();
              if (!after.equals(before)) {
                perform(new Change.Edited<>(Feedback.KIND, before, after));
              }
            });
  }

  void remove(Feedback feedback) {
    perform(new Change.Removed<>(Feedback.KIND, feedback));
  }

  // ---- whom one was given to meet

  /// Somebody a guest named: they come onto the map behind the guest, in one gesture.
  ///
  /// @param said « Samira Benali, CHU de Nantes »
  /// @param by the guest who named them
  void introduce(String said, UUID by) {
    SaidPerson person = SaidPerson.of(said);
    if (person.name().isEmpty() || !present()) {
      return;
    }
    Optional<Contact> there = called(person.name());
    Contact guest = dossier.get().get(Contact.KIND, by);
    List<Change> changes = new ArrayList<>();
    Contact met;
    if (there.isPresent()) {
      met = there.get();
    } else {
      Newcomer newcomer =
          Newcomer.said(
              dossier.get(),
              person,
              workspace.say("encounter.source", guest.name()),
              today(),
              draft -> draft.circle(guest.circle()).degree(further(guest)).step(Step.TO_CONTACT));
      met = newcomer.contact();
      changes.addAll(newcomer.changes());
      changes.removeIf(change -> adds(change, met));
    }
    changes.add(MeetingChange.introduced(dossier.get(), meeting.get().id(), by, met, today()));
    perform(new Change.Group("meeting.introduced", changes));
  }

  private static boolean adds(Change change, Contact contact) {
    return change instanceof Change.Added<?> added && added.entity().equals(contact);
  }

  private Optional<Contact> called(String name) {
    String folded = Folding.fold(name);
    return dossier.get().all(Contact.KIND).stream()
        .filter(one -> Folding.fold(one.name()).equals(folded))
        .findFirst();
  }

  private static int further(Contact guest) {
    return Math.min(guest.degree() + 1, Contact.FURTHEST_DEGREE);
  }

  Instant now() {
    return workspace.clock().instant();
  }

  LocalDate today() {
    return workspace.today();
  }

  private ZoneId zone() {
    return workspace.formats().zone();
  }

  void perform(Change change) {
    workspace.session().perform(change);
  }

  private void follow(Dossier next) {
    next.find(Meeting.KIND, meeting.get().id()).ifPresent(meeting::set);
    dossier.set(next);
  }

  @Override
  public void close() {
    workspace.live().dossier().removeListener(following);
  }
}
