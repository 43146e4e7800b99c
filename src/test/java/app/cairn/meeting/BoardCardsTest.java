package app.cairn.meeting;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.PARIS;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.meeting.BoardCard.Gesture;
import app.cairn.meeting.BoardMove.Asks;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.network.Tie;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the board says of each, what it proposes, and what moving somebody there does.
class BoardCardsTest {

  private final Walk walk = new Walk();
  private final UUID karim = walk.knows("Karim Haddad");
  private final UUID claire = walk.knows("Claire Le Goff");

  private BoardCards cards() {
    return BoardCards.of(walk.dossier(), Manners.USUAL, NOW, PARIS);
  }

  private BoardCard card(UUID person) {
    return cards().of(person).orElseThrow();
  }

  private void stands(UUID person, Step step) {
    Contact before = walk.contact(person);
    walk.does(new Change.Edited<>(Contact.KIND, before, before.draft().step(step).contact()));
  }

  private Outreach asks(UUID person, int daysAgo) {
    Outreach one =
        Outreach.prepared(person, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour,")
            .sentOn(TODAY.minusDays(daysAgo));
    walk.does(MeetingChange.sent(walk.dossier(), one, one.sentOn()));
    return one;
  }

  private Meeting plans(UUID person, Duration from) {
    Meeting meeting = Meeting.with(person).plannedAt(NOW.plus(from)).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), meeting));
    return meeting;
  }

  private BoardMove moving(UUID person, Step to) {
    return BoardMove.of(walk.dossier(), card(person), to, Manners.USUAL, TODAY);
  }

  @Test
  void whomOneWasGivenToMeetComesFirstAndBearsTheNameOfWhoGaveThem() {
    stands(karim, Step.TO_CONTACT);
    stands(claire, Step.TO_CONTACT);
    walk.does(new Change.Added<>(Tie.KIND, Tie.introduced(karim, claire, TODAY)));
    assertThat(cards().at(Step.TO_CONTACT))
        .extracting(BoardCard::matter)
        .containsExactly(new Matter.Introduced(karim), new Matter.Nothing());
    assertThat(card(claire).gesture()).isEqualTo(Gesture.WRITE);
  }

  @Test
  void whoIsAskedIsLeftInPeaceUntilTenDaysOfSilence() {
    asks(karim, 3);
    assertThat(card(karim).matter()).isEqualTo(new Matter.Asked(TODAY.minusDays(3)));
    assertThat(card(karim).gesture()).isEqualTo(Gesture.NONE);
    asks(claire, 10);
    assertThat(card(claire).step()).isEqualTo(Step.TO_FOLLOW_UP);
    assertThat(card(claire).gesture()).isEqualTo(Gesture.FOLLOW_UP);
  }

  @Test
  void aYesAsksForADate() {
    Outreach one = asks(karim, 3);
    walk.does(MeetingChange.answered(walk.dossier(), one.id(), Answer.YES, TODAY, ""));
    assertThat(card(karim).gesture()).isEqualTo(Gesture.PLAN);
  }

  @Test
  void aDateAsksToBePreparedAndOncePastToBeTold() {
    Meeting meeting = plans(karim, Duration.ofHours(3));
    assertThat(card(karim).gesture()).isEqualTo(Gesture.PREPARE);
    plans(claire, Duration.ofHours(-3));
    assertThat(card(claire).gesture()).isEqualTo(Gesture.LOG);
    assertThat(cards().at(Step.DATE_SET))
        .extracting(one -> one.contact().id())
        .containsExactly(claire, karim);
    Meeting ready = meeting.draft().questions(List.of(Question.of("Quoi ?"))).meeting();
    walk.does(MeetingChange.edited(walk.dossier(), meeting, ready));
    assertThat(card(karim).gesture()).isEqualTo(Gesture.NONE);
  }

  @Test
  void whoGaveTheirTimeIsThankedAndThenTheMinutesAndReturnsStay() {
    Meeting meeting = walk.met(1, null, karim);
    assertThat(card(karim).gesture()).isEqualTo(Gesture.THANK);
    assertThat(card(karim).due()).isEqualTo(meeting.at().plus(Manners.USUAL.thanks()));
    walk.keeps(Feedback.heard("C’est clair.", NOW).meeting(meeting.id()).contact(karim));
    walk.does(MeetingChange.thanked(walk.dossier(), meeting.id(), TODAY));
    assertThat(card(karim).matter()).isEqualTo(new Matter.Given(20, 1));
    assertThat(card(karim).gesture()).isEqualTo(Gesture.NONE);
  }

  @Test
  void whatIsDueSoonestPressesMostAndNothingPressesWhereNobodyWaits() {
    asks(karim, 30);
    assertThat(cards().mostPressing()).isEmpty();
    walk.met(1, null, claire);
    plans(karim, Duration.ofHours(30));
    assertThat(cards().mostPressing()).map(one -> one.contact().id()).contains(claire);
  }

  @Test
  void movingToADateAsksForItUnlessThereIsOne() {
    stands(karim, Step.TO_CONTACT);
    assertThat(moving(karim, Step.DATE_SET)).isEqualTo(new BoardMove(Asks.DATE, null));
    plans(karim, Duration.ofHours(3));
    stands(karim, Step.ASKED);
    walk.does(moving(karim, Step.DATE_SET).change());
    assertThat(card(karim).step()).isEqualTo(Step.DATE_SET);
  }

  @Test
  void movingToMetAsksHowItWas() {
    plans(karim, Duration.ofHours(-3));
    assertThat(moving(karim, Step.MET).asks()).isEqualTo(Asks.STORY);
  }

  @Test
  void movingToThankedNotesTheThanksInOneGesture() {
    Meeting meeting = walk.met(1, null, karim);
    walk.does(moving(karim, Step.THANKED).change());
    assertThat(walk.dossier().get(Meeting.KIND, meeting.id()).thankedOn()).isEqualTo(TODAY);
    assertThat(card(karim).step()).isEqualTo(Step.THANKED);
    walk.session.undo();
    assertThat(walk.dossier().get(Meeting.KIND, meeting.id()).thankedOn()).isNull();
    assertThat(card(karim).step()).isEqualTo(Step.MET);
  }

  @Test
  void whoDoesNotAnswerIsAskedAgainByWritingAndRestsByAMove() {
    asks(karim, 12);
    assertThat(moving(karim, Step.ASKED).asks()).isEqualTo(Asks.MESSAGE);
    walk.does(moving(karim, Step.RESTING).change());
    assertThat(card(karim).step()).isEqualTo(Step.RESTING);
    assertThat(moving(karim, Step.RESTING).change()).isNull();
  }
}
