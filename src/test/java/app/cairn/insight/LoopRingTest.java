package app.cairn.insight;

import static app.cairn.meeting.Walk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.insight.LoopRing.Phase;
import app.cairn.insight.LoopRing.State;
import app.cairn.insight.LoopRing.Stone;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingChange;
import app.cairn.meeting.Walk;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferDraft;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferLines;
import app.cairn.offer.OfferPart;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The ring of the loop: which stones are laid, and where one stands.
class LoopRingTest {

  private final Walk walk = new Walk();

  private LoopRing ring() {
    return LoopRing.of(walk.dossier(), NOW);
  }

  private void offers() {
    walk.does(
        OfferDraft.done(
            walk.dossier(),
            "offer.lineAdded",
            offer ->
                OfferLines.inserted(
                    offer,
                    OfferPart.TO_WHOM,
                    0,
                    new OfferLine(app.cairn.dossier.Ids.next(), "les cadres de santé")),
            NOW));
  }

  @Test
  void withoutAWordOneDefinesAndEveryArcIsAWayToGo() {
    assertThat(ring().present()).isEqualTo(Phase.DEFINE);
    assertThat(ring().number()).isEqualTo(1);
    for (Phase phase : Phase.values()) {
      assertThat(ring().arcs().get(phase)).hasSizeGreaterThanOrEqualTo(5);
      assertThat(ring().laid(phase)).isZero();
    }
    assertThat(ring().arcs().get(Phase.DEFINE).getFirst().state()).isEqualTo(State.PRESENT);
  }

  @Test
  void eachMeetingAddsAStoneAndTheNextOneIsLit() {
    offers();
    walk.writes("Bonjour.");
    UUID maud = walk.knows("Maud");
    walk.met(3, null, maud);
    assertThat(ring().present()).isEqualTo(Phase.CONFRONT);
    assertThat(ring().laid(Phase.CONFRONT)).isEqualTo(1);
    walk.met(2, null, walk.knows("Inès"));
    assertThat(ring().laid(Phase.CONFRONT)).isEqualTo(2);
    Meeting next = Meeting.with(maud).plannedAt(NOW.plus(Duration.ofDays(2))).meeting();
    walk.does(MeetingChange.planned(walk.dossier(), next));
    List<Stone> stones = ring().arcs().get(Phase.CONFRONT);
    assertThat(stones.get(2)).isEqualTo(new Stone(LoopRing.Kind.MEETING, State.PRESENT, next.id()));
    assertThat(ring().next().id()).isEqualTo(next.id());
  }

  @Test
  void aDecisionThatIsNotWrittenYetAsksToStepBackUnlessAMeetingComesFirst() {
    offers();
    walk.writes("Bonjour.");
    UUID maud = walk.knows("Maud");
    Feedback said = walk.keeps(Feedback.heard("Trop long", NOW).contact(maud));
    walk.does(AdjustmentChange.decided(walk.dossier(), List.of(said.id()), "Couper", NOW));
    assertThat(ring().present()).isEqualTo(Phase.STEP_BACK);
    assertThat(ring().laid(Phase.STEP_BACK)).isEqualTo(1);
    walk.does(
        MeetingChange.planned(
            walk.dossier(), Meeting.with(maud).plannedAt(NOW.plus(Duration.ofDays(2))).meeting()));
    assertThat(ring().present()).isEqualTo(Phase.CONFRONT);
  }

  @Test
  void closingTheLoopEmptiesWhatWasMetAndKeepsTheWords() {
    offers();
    walk.writes("Bonjour.");
    walk.met(3, null, walk.knows("Maud"));
    int words = ring().laid(Phase.DEFINE);
    walk.does(LoopChange.closed(walk.dossier(), "", "", NOW));
    assertThat(ring().number()).isEqualTo(2);
    assertThat(ring().laid(Phase.CONFRONT)).isZero();
    assertThat(ring().laid(Phase.DEFINE)).isEqualTo(words).isPositive();
    assertThat(Offer.current(walk.dossier())).isPresent();
    walk.session.undo();
    assertThat(ring().laid(Phase.CONFRONT)).isEqualTo(1);
  }

  @Test
  void minutesAreCountedByMonthAndSinceTheBeginning() {
    UUID maud = walk.knows("Maud");
    walk.does(
        new Change.Added<>(
            Meeting.KIND,
            Meeting.with(maud)
                .heldAt(NOW.minus(Duration.ofDays(1)))
                .givenMinutes(25)
                .energyAfter(4)
                .state(app.cairn.meeting.MeetingState.HELD)
                .meeting()));
    walk.does(
        new Change.Added<>(
            Meeting.KIND,
            Meeting.with(maud)
                .heldAt(NOW.minus(Duration.ofDays(60)))
                .givenMinutes(40)
                .state(app.cairn.meeting.MeetingState.HELD)
                .meeting()));
    Received received = Received.of(walk.dossier(), NOW, Walk.PARIS);
    assertThat(received.thisMonth()).isEqualTo(25);
    assertThat(received.minutes()).isEqualTo(65);
    assertThat(received.people()).isEqualTo(1);
    assertThat(received.felt(7))
        .singleElement()
        .satisfies(one -> assertThat(one.givenMinutes()).isEqualTo(25));
  }
}
