package app.cairn.meeting;

import static app.cairn.meeting.Walk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.network.Contact;
import app.cairn.network.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardTest {

  private final Walk walk = new Walk();
  private final UUID karim = walk.knows("Karim Haddad");

  private void asked(int daysAgo) {
    Outreach one =
        Outreach.prepared(karim, Purpose.INQUIRY, OutreachChannel.EMAIL, "Bonjour Karim,");
    walk.does(MeetingChange.sent(walk.dossier(), one, TODAY.minusDays(daysAgo)));
  }

  private List<Contact> at(Step step) {
    return Board.of(walk.dossier(), Manners.USUAL, TODAY).at(step);
  }

  @Test
  void whoDidNotAnswerForTenDaysIsToBeFollowedUp() {
    asked(9);
    assertThat(at(Step.ASKED)).extracting(Contact::id).containsExactly(karim);
    assertThat(Board.of(walk.dossier(), Manners.USUAL, TODAY.plusDays(1)).at(Step.TO_FOLLOW_UP))
        .extracting(Contact::id)
        .containsExactly(karim);
  }

  @Test
  void askingAgainWaitsAgainAndAnAnswerEndsTheSilence() {
    asked(30);
    assertThat(at(Step.TO_FOLLOW_UP)).hasSize(1);
    asked(2);
    assertThat(at(Step.TO_FOLLOW_UP)).isEmpty();
    asked(0);
    Outreach last = List.copyOf(walk.dossier().all(Outreach.KIND)).getLast();
    walk.does(MeetingChange.answered(walk.dossier(), last.id(), Answer.YES, TODAY, ""));
    assertThat(Board.silent(walk.dossier(), Manners.USUAL, TODAY.plusDays(60))).isEmpty();
  }

  @Test
  void whoIsNotPartOfTheDemarcheIsNotOnTheBoard() {
    assertThat(Board.of(walk.dossier(), Manners.USUAL, TODAY).size()).isZero();
  }
}
