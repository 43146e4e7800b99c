package app.cairn.meeting;

import static app.cairn.meeting.Walk.NOW;
import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.insight.Hearing;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import app.cairn.network.Merge;
import app.cairn.network.MergeChange;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What becomes of meetings and returns when a person is erased, or two cards become one.
class OthersTest {

  private final Walk walk = new Walk();
  private final UUID anne = walk.knows("Anne Rivière");
  private final UUID paul = walk.knows("Paul Kermadec");

  @Test
  void erasingTakesTheirWordsAndMessagesAndLeavesAMeetingWithoutAWord() {
    Meeting alone = walk.met(2, null, anne);
    walk.does(
        MeetingChange.edited(
            walk.dossier(),
            alone,
            alone.draft().notes("Anne hésite").promise("Un livre").energyAfter(4).meeting()));
    Meeting both = walk.met(1, null, anne, paul);
    walk.hears(anne, "Comptez six mois.");
    Feedback his = walk.hears(paul, "Et les budgets ?");
    walk.does(
        MeetingChange.sent(
            walk.dossier(),
            Outreach.prepared(anne, Purpose.INQUIRY, OutreachChannel.EMAIL, "Chère Anne"),
            TODAY));

    walk.session.erase(Erasure.of(walk.dossier(), anne));

    Dossier left = walk.dossier();
    assertThat(left.all(Feedback.KIND)).containsExactly(his);
    assertThat(left.all(Outreach.KIND)).isEmpty();
    Meeting stone = left.get(Meeting.KIND, alone.id());
    assertThat(stone.guests()).isEmpty();
    assertThat(stone.notes() + stone.promise()).isEmpty();
    assertThat(stone.givenMinutes()).isEqualTo(20);
    assertThat(stone.energyAfter()).isEqualTo(4);
    assertThat(left.get(Meeting.KIND, both.id()).people()).containsExactly(paul);
  }

  @Test
  void anAnswerInATrialStillCountsWhenNobodyKnowsWhoseItIs() {
    UUID a = walk.writes("Un.").id();
    UUID b = walk.writes("Deux.").id();
    Trial trial =
        Trial.of("Propose-t-on quelqu’un ?", a, b, NOW)
            .assigned(null, anne)
            .answered(anne, Outcome.YES);
    walk.does(new Change.Added<>(Trial.KIND, trial));

    walk.session.erase(Erasure.of(walk.dossier(), anne));

    assertThat(walk.dossier().get(Trial.KIND, trial.id()).hearings())
        .singleElement()
        .satisfies(
            (Hearing one) -> {
              assertThat(one.contact()).isNull();
              assertThat(one.outcome()).isEqualTo(Outcome.YES);
            });
  }

  @Test
  void twoCardsThatBecomeOneShareTheirMeetingsAndReturns() {
    UUID again = walk.knows("A. Rivière");
    Meeting meeting = walk.met(1, null, anne, again);
    Feedback hers = walk.hears(again, "Comptez six mois.");
    Contact left = walk.contact(anne);
    Dossier before = walk.dossier();

    walk.does(MergeChange.of(Merge.of(left, walk.contact(again)), walk.dossier()));

    assertThat(walk.dossier().get(Feedback.KIND, hers.id()).contact()).isEqualTo(anne);
    assertThat(walk.dossier().get(Meeting.KIND, meeting.id()).people()).isEqualTo(List.of(anne));
    walk.session.undo();
    assertThat(walk.dossier()).isEqualTo(before);
  }
}
