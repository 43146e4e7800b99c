package app.cairn.meeting;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.PARIS;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Agenda.Entry;
import app.cairn.meeting.Agenda.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private final Walk walk = new Walk();
  private final UUID karim = walk.knows("Karim Haddad");

  private Agenda agenda() {
    return Agenda.of(walk.dossier(), Manners.USUAL, NOW, PARIS);
  }

  private void plans(Instant at) {
    walk.does(MeetingChange.planned(walk.dossier(), Meeting.with(karim).plannedAt(at).meeting()));
  }

  @Test
  void aMeetingStandsOnItsDayWhereThePersonIs() {
    plans(Instant.parse("2026-03-11T23:30:00Z"));
    assertThat(agenda().on(LocalDate.of(2026, 3, 12))).hasSize(1);
    assertThat(agenda().nextFrom(TODAY)).contains(LocalDate.of(2026, 3, 12));
  }

  @Test
  void whatOneOwesWaitsUnderTodayOnceItsDayHasPassed() {
    walk.met(30, null, karim);
    assertThat(agenda().on(TODAY)).extracting(Entry::kind).containsExactly(Kind.THANK);
    Meeting meeting = Meeting.held(walk.dossier()).getFirst();
    walk.does(MeetingChange.thanked(walk.dossier(), meeting.id(), TODAY));
    assertThat(agenda().on(TODAY)).isEmpty();
  }

  @Test
  void aSilenceStandsOnTheDayFromWhichOneMayAskAgain() {
    Outreach one = Outreach.prepared(karim, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour,");
    walk.does(MeetingChange.sent(walk.dossier(), one, TODAY.minusDays(4)));
    assertThat(agenda().on(TODAY.plusDays(6)))
        .extracting(Entry::kind)
        .containsExactly(Kind.FOLLOW_UP);
    plans(NOW.plus(Duration.ofDays(1)));
    assertThat(agenda().on(TODAY.plusDays(6))).isEmpty();
  }

  @Test
  void hoursComeFirstAndAMeetingCalledOffIsGone() {
    Meeting past = walk.met(2, null, karim);
    Meeting after = past.draft().thankedOn(TODAY).nextStep("Écrire").nextOn(TODAY).meeting();
    walk.does(MeetingChange.edited(walk.dossier(), past, after));
    plans(NOW.plus(Duration.ofHours(5)));
    assertThat(agenda().on(TODAY))
        .extracting(Entry::kind)
        .containsExactly(Kind.MEETING, Kind.NEXT_STEP);
    walk.does(
        MeetingChange.cancelled(walk.dossier(), Meeting.planned(walk.dossier()).getFirst().id()));
    assertThat(agenda().on(TODAY)).extracting(Entry::kind).containsExactly(Kind.NEXT_STEP);
  }

  @Test
  void aWeekBeginsOnMonday() {
    assertThat(Agenda.monday(LocalDate.of(2026, 3, 15))).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(Agenda.monday(LocalDate.of(2026, 3, 9))).isEqualTo(LocalDate.of(2026, 3, 9));
  }
}
