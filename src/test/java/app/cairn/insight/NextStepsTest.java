package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.PARIS;
import static app.cairn.meeting.Walk.TODAY;
import static app.cairn.meeting.Walk.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Outreach;
import app.cairn.meeting.OutreachChannel;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Question;
import app.cairn.meeting.Walk;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NextStepsTest {

  private final Walk walk = new Walk();
  private final UUID claire = walk.knows("Claire");

  @BeforeEach
  void anOfferAndAPitchThatHolds() {
    Offer offer =
        Offer.first(ago(30))
            .withLines(OfferPart.TO_WHOM, List.of(OfferLine.of("aux services")))
            .frozen("", ago(20));
    walk.does(new Change.Added<>(Offer.KIND, offer));
    walk.writes("Je fais arriver les gens à l’heure.");
    Contact underWay = walk.contact(claire);
    walk.does(
        new Change.Edited<>(Contact.KIND, underWay, underWay.draft().step(Step.ASKED).contact()));
  }

  private List<NextStep> steps() {
    return NextSteps.of(walk.dossier(), Manners.USUAL, NOW, PARIS);
  }

  private List<NextStep> steps(NextStep.Kind kind) {
    return steps().stream().filter(one -> one.kind() == kind).toList();
  }

  @Test
  void thanksAreDueTwoDaysAfterAMeetingAndGoOnceTheyAreSaid() {
    Meeting met = walk.met(1, null, claire);
    assertThat(steps(NextStep.Kind.THANK))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.place()).isEqualTo(met.id());
              assertThat(step.person()).isEqualTo(claire);
              assertThat(step.due()).isEqualTo(NOW.plus(Duration.ofDays(1)));
            });
    walk.does(MeetingChange.thanked(walk.dossier(), met.id(), TODAY));
    assertThat(steps(NextStep.Kind.THANK)).isEmpty();
  }

  @Test
  void aMeetingIsPreparedWhileItIsToComeAndNotedOnceItsHourHasPassed() {
    Meeting soon = Meeting.with(claire).plannedAt(NOW.plus(Duration.ofDays(2))).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), soon));
    assertThat(steps(NextStep.Kind.PREPARE)).hasSize(1);

    Meeting ready = soon.draft().questions(List.of(Question.of("Et chez vous ?"))).meeting();
    walk.does(MeetingChange.edited(walk.dossier(), soon, ready));
    assertThat(steps(NextStep.Kind.PREPARE)).isEmpty();

    walk.does(
        MeetingChange.edited(walk.dossier(), ready, ready.draft().plannedAt(ago(1)).meeting()));
    assertThat(steps(NextStep.Kind.LOG)).hasSize(1);
  }

  @Test
  void whoIsSilentForTenDaysIsFollowedUpWhenOneLikes() {
    Outreach asked =
        Outreach.prepared(claire, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour Claire,");
    walk.does(MeetingChange.sent(walk.dossier(), asked, TODAY.minusDays(10)));
    assertThat(steps(NextStep.Kind.FOLLOW_UP))
        .singleElement()
        .satisfies(step -> assertThat(step.due()).isNull());
  }

  @Test
  void threeIndependentVoicesOnOneThemeAreWorthALookUntilSomethingIsDecided() {
    UUID house = walk.house("Clinique");
    hears(walk.knows("Maud", house));
    hears(walk.knows("Hélène", house));
    hears(walk.knows("Inès"));
    assertThat(steps(NextStep.Kind.ADJUST)).isEmpty();
    Feedback third = hears(walk.knows("Yann"));
    assertThat(steps(NextStep.Kind.ADJUST))
        .extracting(NextStep::about)
        .containsExactly("humaniser");

    walk.does(AdjustmentChange.decided(walk.dossier(), List.of(third.id()), "Dire autrement", NOW));
    assertThat(steps(NextStep.Kind.ADJUST)).isEmpty();
    assertThat(steps(NextStep.Kind.CARRY))
        .extracting(NextStep::about)
        .containsExactly("Dire autrement");
  }

  private Feedback hears(UUID person) {
    return walk.keeps(
        Feedback.heard("…", NOW).contact(person).aspect(Aspect.FORM).themes(List.of("humaniser")));
  }

  @Test
  void atMostFiveAreShownWhatIsDueFirstFirstAndWhatIsPutOffComesBackOnItsDay() {
    for (int day = 1; day <= 8; day++) {
      walk.met(day, null, walk.knows("Personne " + day));
    }
    List<NextStep> all = steps();
    assertThat(all).hasSize(NextSteps.MOST);
    assertThat(all)
        .extracting(NextStep::due)
        .isSorted()
        .first()
        .isEqualTo(ago(8).plus(Manners.USUAL.thanks()));

    NextStep first = all.getFirst();
    walk.does(NextSteps.putOff(walk.dossier(), first, TODAY.plusDays(3)));
    walk.does(NextSteps.putOff(walk.dossier(), first, TODAY.plusDays(1)));
    assertThat(steps()).doesNotContain(first).hasSize(NextSteps.MOST);
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    assertThat(NextSteps.of(walk.dossier(), Manners.USUAL, tomorrow, PARIS)).contains(first);
  }

  @Test
  void whoHasNothingToSayYetBeginsWithTheOffer() {
    Walk blank = new Walk();
    assertThat(NextSteps.of(blank.dossier(), Manners.USUAL, NOW, PARIS))
        .extracting(NextStep::kind)
        .containsExactly(NextStep.Kind.DEFINE);
  }

  @Test
  void whenNobodyIsAskedTheWarmestOfThoseToContactIsProposed() {
    Contact resting = walk.contact(claire);
    walk.does(
        new Change.Edited<>(Contact.KIND, resting, resting.draft().step(Step.RESTING).contact()));
    assertThat(steps(NextStep.Kind.CONTACT)).extracting(NextStep::person).containsOnlyNulls();
    UUID yann = walk.knows("Yann");
    Contact wanted = walk.contact(yann);
    walk.does(
        new Change.Edited<>(Contact.KIND, wanted, wanted.draft().step(Step.TO_CONTACT).contact()));
    assertThat(steps(NextStep.Kind.CONTACT)).extracting(NextStep::person).containsExactly(yann);
  }
}
