package app.cairn.meeting;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.pitch.Pitch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// What one does with meetings, as changes of a dossier: each one gesture, undone at once. The step
/// of each guest follows, and never goes back by itself. Pure.
public final class MeetingChange {

  private final Dossier dossier;
  private final List<Change> changes = new ArrayList<>();

  private MeetingChange(Dossier dossier) {
    this.dossier = dossier;
  }

  /// Notes a meeting to come. With a date, its guests stand at « date fixée ».
  public static Change planned(Dossier dossier, Meeting meeting) {
    MeetingChange change = new MeetingChange(dossier);
    change.changes.add(new Change.Added<>(Meeting.KIND, meeting));
    change.steps(meeting);
    return change.called("meeting.planned");
  }

  /// Another state of a meeting; whoever is newly a guest, or has a date now, moves on.
  public static Change edited(Dossier dossier, Meeting before, Meeting after) {
    MeetingChange change = new MeetingChange(dossier);
    change.edit(before, after);
    if (!before.people().equals(after.people()) || before.plannedAt() == null) {
      change.steps(after);
    }
    return change.changes.size() == 1 ? change.changes.getFirst() : change.called("meeting.edited");
  }

  /// It has begun: a moment from which minutes are counted.
  public static Change begun(Dossier dossier, UUID meeting, Instant now) {
    Meeting before = dossier.get(Meeting.KIND, meeting);
    return Change.Group.of(
        "meeting.begun",
        new Change.Edited<>(Meeting.KIND, before, before.draft().heldAt(now).meeting()));
  }

  /// It took place. The pitch they heard, a draft until then, is final from now on, so that it
  /// stays what they heard; the guests stand at « rencontré », and their latest exchange is of that
  /// day.
  ///
  /// @param meeting as it ends, whether it is in the dossier already or noted afterwards
  /// @param why the reason noted with the version of the pitch that becomes final
  /// @param now when a pitch becomes final, and the day of a meeting of which none is known
  public static Change held(
      Dossier dossier, Meeting meeting, String why, Instant now, ZoneId zone) {
    MeetingChange change = new MeetingChange(dossier);
    Meeting held =
        meeting
            .draft()
            .state(MeetingState.HELD)
            .heldAt(meeting.at() == null ? now : meeting.at())
            .meeting();
    dossier
        .find(Meeting.KIND, meeting.id())
        .ifPresentOrElse(
            before -> change.edit(before, held),
            () -> change.changes.add(new Change.Added<>(Meeting.KIND, held)));
    change.heard(held.pitch(), why, now);
    change.met(held, held.heldAt().atZone(zone).toLocalDate());
    return change.called("meeting.held");
  }

  /// It will not take place; what was prepared stays.
  public static Change cancelled(Dossier dossier, UUID meeting) {
    Meeting before = dossier.get(Meeting.KIND, meeting);
    return Change.Group.of(
        "meeting.cancelled",
        new Change.Edited<>(
            Meeting.KIND, before, before.draft().state(MeetingState.CANCELLED).meeting()));
  }

  /// Takes a meeting and the returns heard there away; the people stay where they are.
  public static Change removed(Dossier dossier, UUID meeting) {
    MeetingChange change = new MeetingChange(dossier);
    Feedback.of(meeting, dossier)
        .forEach(one -> change.changes.add(new Change.Removed<>(Feedback.KIND, one)));
    change.changes.add(new Change.Removed<>(Meeting.KIND, dossier.get(Meeting.KIND, meeting)));
    return change.called("meeting.removed");
  }

  /// « Merci » was said: guests who stand at « rencontré » stand at « remercié ».
  public static Change thanked(Dossier dossier, UUID meeting, LocalDate day) {
    MeetingChange change = new MeetingChange(dossier);
    Meeting before = dossier.get(Meeting.KIND, meeting);
    change.edit(before, before.draft().thankedOn(day).meeting());
    for (UUID person : before.people()) {
      change.contact(
          person,
          guest -> guest.step() == Step.MET ? guest.draft().step(Step.THANKED).contact() : guest);
    }
    return change.called("meeting.thanked");
  }

  /// A guest named somebody to meet: they come onto the map behind the guest, to be contacted.
  ///
  /// @param by the guest
  /// @param newcomer who they are; one who is on the map already is only tied
  public static Change introduced(
      Dossier dossier, UUID meeting, UUID by, Contact newcomer, LocalDate day) {
    MeetingChange change = new MeetingChange(dossier);
    if (dossier.find(Contact.KIND, newcomer.id()).isEmpty()) {
      change.changes.add(new Change.Added<>(Contact.KIND, newcomer));
    }
    boolean known =
        Network.of(dossier).ties(by).stream()
            .anyMatch(tie -> tie.opens() && tie.touches(newcomer.id()));
    if (!known) {
      change.changes.add(new Change.Added<>(Tie.KIND, Tie.introduced(by, newcomer.id(), day)));
    }
    Meeting before = dossier.get(Meeting.KIND, meeting);
    List<Introduced> all = new ArrayList<>(before.introduced());
    if (all.stream().noneMatch(one -> one.contact().equals(newcomer.id()))) {
      all.add(new Introduced(newcomer.id(), by));
    }
    change.edit(before, before.draft().introduced(all).meeting());
    return change.called("meeting.introduced");
  }

  /// A message was sent: whoever one had not asked yet stands at « demandé ».
  public static Change sent(Dossier dossier, Outreach outreach, LocalDate day) {
    MeetingChange change = new MeetingChange(dossier);
    Outreach sent = outreach.sentOn(day);
    change.outreach(sent);
    change.contact(
        outreach.contact(),
        one ->
            switch (one.step()) {
              case NONE, TO_CONTACT, TO_FOLLOW_UP, RESTING ->
                  one.draft().step(Step.ASKED).contact();
              default -> one;
            });
    return change.called("meeting.asked");
  }

  /// An answer came. With a yes they stay at « demandé » until a date is set; a « plus tard » is to
  /// be followed up; after a no one lets them rest.
  public static Change answered(
      Dossier dossier, UUID outreach, Answer answer, LocalDate day, String words) {
    MeetingChange change = new MeetingChange(dossier);
    Outreach before = dossier.get(Outreach.KIND, outreach);
    change.outreach(before.answered(answer, day, words));
    change.contact(
        before.contact(),
        one -> {
          if (one.step() != Step.ASKED && one.step() != Step.TO_FOLLOW_UP) {
            return one;
          }
          Step next =
              switch (answer) {
                case NONE, YES -> Step.ASKED;
                case LATER -> Step.TO_FOLLOW_UP;
                case NO -> Step.RESTING;
              };
          LocalDate latest = answer.came() ? later(one.lastContact(), day) : one.lastContact();
          return one.draft().step(next).lastContact(latest).contact();
        });
    return change.called("meeting.answered");
  }

  private void heard(UUID pitch, String why, Instant now) {
    Optional<Pitch> draft = dossier.find(Pitch.KIND, pitch).filter(Pitch::draft);
    draft.ifPresent(
        open -> {
          String reason = open.reason().isBlank() ? why : open.reason();
          changes.add(new Change.Edited<>(Pitch.KIND, open, open.frozen(reason, now)));
        });
  }

  private void steps(Meeting meeting) {
    if (meeting.held()) {
      return;
    }
    Step step = meeting.plannedAt() == null ? Step.TO_CONTACT : Step.DATE_SET;
    for (UUID person : meeting.people()) {
      contact(
          person,
          guest ->
              step == Step.DATE_SET || guest.step() == Step.NONE
                  ? guest.draft().step(step).contact()
                  : guest);
    }
  }

  private void met(Meeting held, LocalDate day) {
    for (UUID person : held.people()) {
      contact(
          person,
          guest ->
              guest
                  .draft()
                  .step(held.thankedOn() == null ? Step.MET : Step.THANKED)
                  .lastContact(later(guest.lastContact(), day))
                  .contact());
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private void contact(UUID person, UnaryOperator<Contact> edit) {
    dossier
        .find(Contact.KIND, person)
        .ifPresent(
            before -> {
              Contact after = edit.apply(before);
              if (!after.equals(before)) {
                changes.add(new Change.Edited<>(Contact.KIND, before, after));
              }
            });
  }

  private void outreach(Outreach after) {
    dossier
        .find(Outreach.KIND, after.id())
        .ifPresentOrElse(
            before -> changes.add(new Change.Edited<>(Outreach.KIND, before, after)),
            () -> changes.add(new Change.Added<>(Outreach.KIND, after)));
  }

  private void edit(Meeting before, Meeting after) {
    if (!before.equals(after)) {
      changes.add(new Change.Edited<>(Meeting.KIND, before, after));
    }
  }

  private Change.Group called(String gesture) {
    return new Change.Group(gesture, changes);
  }
}
