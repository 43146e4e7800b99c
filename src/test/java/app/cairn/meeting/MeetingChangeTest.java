package app.cairn.meeting;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.PARIS;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Network;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchChange;
import app.cairn.pitch.PitchFormat;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingChangeTest {

  private final Walk walk = new Walk();
  private final UUID samira = walk.knows("Samira Benali");
  private final UUID paul = walk.knows("Paul Kermadec");

  private Step step(UUID person) {
    return walk.contact(person).step();
  }

  private Meeting plan(Meeting meeting) {
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return meeting;
  }

  private Meeting now(Meeting meeting) {
    return walk.dossier().get(Meeting.KIND, meeting.id());
  }

  @Test
  void guestsStandAtTheDateThatWasSetAndAtTheMeetingThatTookPlace() {
    Meeting meeting = plan(Meeting.with(samira, paul).plannedAt(NOW).meeting());
    assertThat(step(samira)).isEqualTo(Step.DATE_SET);
    assertThat(step(paul)).isEqualTo(Step.DATE_SET);

    walk.does(MeetingChange.held(walk.dossier(), meeting, "", NOW, PARIS));
    assertThat(step(samira)).isEqualTo(Step.MET);
    assertThat(walk.contact(paul).lastContact()).isEqualTo(TODAY);

    walk.does(MeetingChange.thanked(walk.dossier(), meeting.id(), TODAY));
    assertThat(step(samira)).isEqualTo(Step.THANKED);
    assertThat(now(meeting).owesThanks()).isFalse();
  }

  @Test
  void aMeetingWithoutADateOnlyPutsThoseUnderToContactWhoWereNowhere() {
    walk.does(
        MeetingChange.sent(
            walk.dossier(),
            Outreach.prepared(paul, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour"),
            TODAY));
    plan(Meeting.with(samira, paul).meeting());
    assertThat(step(samira)).isEqualTo(Step.TO_CONTACT);
    assertThat(step(paul)).isEqualTo(Step.ASKED);
  }

  @Test
  void thePitchTheyHeardStaysAsTheyHeardItWhateverIsWrittenAfter() {
    Pitch draft = walk.drafts("Je fais arriver les gens à l’heure.");
    Meeting meeting = walk.met(0, draft.id(), samira);
    Pitch heard = walk.dossier().get(Pitch.KIND, meeting.pitch());
    assertThat(heard.draft()).isFalse();

    walk.does(PitchChange.write(PitchFormat.ONE_MINUTE, "Tout autre chose.", walk.dossier(), NOW));

    assertThat(walk.dossier().get(Pitch.KIND, meeting.pitch()).text())
        .isEqualTo("Je fais arriver les gens à l’heure.");
    assertThat(Pitch.current(PitchFormat.ONE_MINUTE, walk.dossier()).orElseThrow().id())
        .isNotEqualTo(meeting.pitch());
  }

  @Test
  void aMeetingNotedAfterwardsIsOneGestureAndOneUndo() {
    Dossier before = walk.dossier();
    walk.met(3, null, samira);
    assertThat(walk.contact(samira).lastContact()).isEqualTo(LocalDate.of(2026, 3, 7));
    walk.session.undo();
    assertThat(walk.dossier()).isEqualTo(before);
  }

  @Test
  void anOlderMeetingNeverSetsTheLatestExchangeBack() {
    walk.met(1, null, samira);
    walk.met(40, null, samira);
    assertThat(walk.contact(samira).lastContact()).isEqualTo(LocalDate.of(2026, 3, 9));
  }

  @Test
  void whoIsIntroducedComesOntoTheMapBehindWhoNamedThemAndOnlyOnce() {
    Meeting meeting = walk.met(0, null, samira);
    Contact lea = Contact.someone().name("Léa Prigent").degree(2).contact();
    walk.does(MeetingChange.introduced(walk.dossier(), meeting.id(), samira, lea, TODAY));
    walk.does(MeetingChange.introduced(walk.dossier(), meeting.id(), samira, lea, TODAY));

    assertThat(now(meeting).introduced()).containsExactly(new Introduced(lea.id(), samira));
    assertThat(Network.of(walk.dossier()).ties(lea.id()))
        .extracting(Tie::kind, Tie::from)
        .containsExactly(tuple(Tie.Kind.INTRODUCED, samira));
    assertThat(Network.of(walk.dossier()).door(lea)).contains(walk.contact(samira));
  }

  @Test
  void aNoLetsThemRestALaterIsToBeFollowedUpAndAYesWaitsForADate() {
    for (Answer answer : new Answer[] {Answer.YES, Answer.LATER, Answer.NO}) {
      UUID person = walk.knows("Inès " + answer);
      Outreach asked =
          Outreach.prepared(person, Purpose.NETWORKING, OutreachChannel.MESSAGE, "Bonjour Inès,");
      walk.does(MeetingChange.sent(walk.dossier(), asked, TODAY.minusDays(3)));
      assertThat(step(person)).isEqualTo(Step.ASKED);

      walk.does(MeetingChange.answered(walk.dossier(), asked.id(), answer, TODAY, "Volontiers"));

      Step expected =
          answer == Answer.YES
              ? Step.ASKED
              : answer == Answer.LATER ? Step.TO_FOLLOW_UP : Step.RESTING;
      assertThat(step(person)).isEqualTo(expected);
      assertThat(walk.contact(person).lastContact()).isEqualTo(TODAY);
    }
  }

  @Test
  void aMessageSentToSomebodyOneHasMetAlreadyDoesNotSetThemBack() {
    walk.met(1, null, samira);
    walk.does(
        MeetingChange.sent(
            walk.dossier(),
            Outreach.prepared(samira, Purpose.NETWORKING, OutreachChannel.EMAIL, "Encore merci"),
            TODAY));
    assertThat(step(samira)).isEqualTo(Step.MET);
  }

  @Test
  void aMeetingTakenAwayTakesItsReturnsAndAnUndoBringsBothBack() {
    Meeting meeting = walk.met(0, null, samira);
    walk.keeps(Feedback.heard("Comptez six mois.", NOW).meeting(meeting.id()).contact(samira));
    Feedback elsewhere = walk.hears(paul, "Et les budgets ?");
    Dossier before = walk.dossier();

    walk.does(MeetingChange.removed(walk.dossier(), meeting.id()));
    assertThat(walk.dossier().all(Feedback.KIND)).containsExactly(elsewhere);

    walk.session.undo();
    assertThat(walk.dossier()).isEqualTo(before);
  }
}
