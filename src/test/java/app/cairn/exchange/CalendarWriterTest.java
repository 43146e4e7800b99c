package app.cairn.exchange;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.meeting.Answer;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Walk;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

  private final Walk walk = new Walk();
  private final UUID samira = walk.knows("Samira Benali");

  private String written() {
    byte[] bytes =
        new CalendarWriter(new Messages(Language.FRENCH), NOW, Manners.USUAL)
            .write(walk.dossier())
            .orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<VEvent> events() {
    ICalendar calendar = Biweekly.parse(written()).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar.getEvents();
  }

  private Meeting plan() {
    Meeting meeting =
        Meeting.with(samira)
            .plannedAt(NOW.plus(Duration.ofDays(2)))
            .place("Table ouverte Ouest; 12, quai Nord")
            .notes("Rien pour les autres")
            .meeting();
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return meeting;
  }

  @Test
  void aMeetingIsAnEventAtItsHourWithNothingThatWasNoted() {
    Meeting meeting = plan();
    VEvent event = events().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo("Rencontre avec Samira Benali");
    assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(meeting.plannedAt()));
    assertThat(event.getLocation().getValue()).isEqualTo("Table ouverte Ouest; 12, quai Nord");
    assertThat(written()).doesNotContain("Rien pour les autres");
  }

  @Test
  void exportedAgainItIsTheSameEventMovedOrCalledOff() {
    Meeting meeting = plan();
    String uid = events().getFirst().getUid().getValue();

    Meeting later = meeting.draft().plannedAt(NOW.plus(Duration.ofDays(5))).meeting();
    walk.does(MeetingChange.edited(walk.dossier(), meeting, later));
    assertThat(events().getFirst().getUid().getValue()).isEqualTo(uid);
    assertThat(events().getFirst().getDateStart().getValue())
        .isEqualTo(Date.from(later.plannedAt()));

    walk.does(MeetingChange.cancelled(walk.dossier(), meeting.id()));
    assertThat(events())
        .singleElement()
        .satisfies(one -> assertThat(one.getStatus().isCancelled()).isTrue());
    assertThat(events().getFirst().getUid().getValue()).isEqualTo(uid);
  }

  @Test
  void whoHasNotAnsweredIsADayOfTheirOwnUntilTheyAnswer() {
    Outreach asked =
        Outreach.prepared(samira, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour Samira,");
    walk.does(MeetingChange.sent(walk.dossier(), asked, TODAY));
    assertThat(events())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.getSummary().getValue()).isEqualTo("Relancer Samira Benali");
              assertThat(one.getDateStart().getValue().hasTime()).isFalse();
            });
    assertThat(written()).contains("20260320");

    walk.does(MeetingChange.answered(walk.dossier(), asked.id(), Answer.YES, TODAY, ""));
    assertThat(
            new CalendarWriter(new Messages(Language.FRENCH), NOW, Manners.USUAL)
                .write(walk.dossier()))
        .isEmpty();
  }

  @Test
  void whatOneMeansToDoNextIsADayToo() {
    Meeting meeting = walk.met(1, null, samira);
    walk.does(
        MeetingChange.edited(
            walk.dossier(),
            meeting,
            meeting.draft().nextStep("Envoyer l’article").nextOn(TODAY.plusDays(4)).meeting()));
    assertThat(events())
        .extracting(one -> one.getSummary().getValue())
        .containsExactly("Rencontre avec Samira Benali", "Samira Benali\u00A0: Envoyer l’article");
  }
}
