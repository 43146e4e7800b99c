package app.cairn.meeting;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.dossier.Ledger;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchChange;
import app.cairn.pitch.PitchFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// A démarche in memory, walked gesture by gesture.
public final class Walk {

  public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  public final DossierSession session =
      new DossierSession(Dossier.empty(), Ledger.IN_MEMORY, InstantSource.fixed(NOW));

  public Dossier dossier() {
    return session.dossier();
  }

  public void does(Change change) {
    session.perform(change);
  }

  /// Somebody new.
  public UUID knows(String name) {
    return knows(name, null);
  }

  /// @param organisation null for none
  public UUID knows(String name, UUID organisation) {
    Contact contact = Contact.someone().name(name).organisation(organisation).contact();
    does(new Change.Added<>(Contact.KIND, contact));
    return contact.id();
  }

  public UUID house(String name) {
    Organisation house = Organisation.named(name);
    does(new Change.Added<>(Organisation.KIND, house));
    return house.id();
  }

  public Contact contact(UUID id) {
    return dossier().get(Contact.KIND, id);
  }

  /// A pitch of one minute, a draft still.
  public Pitch drafts(String text) {
    Pitch last = Pitch.current(PitchFormat.ONE_MINUTE, dossier()).orElse(null);
    Pitch draft =
        last == null
            ? Pitch.first(PitchFormat.ONE_MINUTE, text, null, NOW)
            : last.next(NOW).withText(text);
    does(new Change.Added<>(Pitch.KIND, draft));
    return draft;
  }

  /// A pitch of one minute whose words are final.
  public Pitch writes(String text) {
    Pitch draft = drafts(text);
    does(PitchChange.freeze(draft, "", NOW));
    return dossier().get(Pitch.KIND, draft.id());
  }

  /// A meeting that took place `days` ago.
  public Meeting met(int days, UUID pitch, UUID... people) {
    Meeting meeting =
        Meeting.with(people).pitch(pitch).heldAt(ago(days)).givenMinutes(20).meeting();
    does(MeetingChange.held(dossier(), meeting, "", NOW, PARIS));
    return dossier().get(Meeting.KIND, meeting.id());
  }

  /// Something that was heard.
  public Feedback hears(UUID person, String words, String... themes) {
    return keeps(Feedback.heard(words, NOW).contact(person).themes(List.of(themes)));
  }

  public Feedback keeps(FeedbackDraft heard) {
    Feedback feedback = heard.feedback();
    does(new Change.Added<>(Feedback.KIND, feedback));
    return feedback;
  }

  public static Instant ago(int days) {
    return NOW.minus(Duration.ofDays(days));
  }
}
