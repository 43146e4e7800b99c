package app.cairn.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Ids;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrialTest {

  private final UUID meeting = Ids.next();
  private final Trial trial =
      Trial.of("Me propose-t-on quelqu’un ?", Ids.next(), Ids.next(), Instant.EPOCH);

  @Test
  void peopleHearAThenBInTurnAndNobodyHearsBoth() {
    Trial going = trial;
    UUID first = Ids.next();
    for (int i = 0; i < 6; i++) {
      going = going.assigned(meeting, i == 0 ? first : Ids.next());
      going = going.assigned(meeting, first);
    }
    assertThat(going.hearings())
        .extracting(Hearing::arm)
        .containsExactly(Arm.A, Arm.B, Arm.A, Arm.B, Arm.A, Arm.B);
  }

  @Test
  void whoWithdrawsGivesTheirTurnToTheNext() {
    UUID gone = Ids.next();
    Trial going = trial.assigned(meeting, gone).assigned(meeting, Ids.next()).withdrawn(gone);
    assertThat(going.hearings()).extracting(Hearing::arm).containsExactly(Arm.B);
    assertThat(going.next()).isEqualTo(Arm.A);
  }

  @Test
  void theQuestionIsLockedOnceSomebodyIsGivenAVersion() {
    UUID claire = Ids.next();
    assertThat(trial.withQuestion("Une autre ?").question()).isEqualTo("Une autre ?");

    Trial assigned = trial.assigned(meeting, claire);
    assertThatThrownBy(() -> assigned.withQuestion("Une autre ?"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(assigned.withdrawn(claire).locked()).isFalse();
  }

  @Test
  void anAnswerMayBeSetRightButNeverLeftOut() {
    UUID claire = Ids.next();
    Trial answered = trial.assigned(meeting, claire).answered(claire, Outcome.NO);
    assertThat(answered.answered(claire, Outcome.OPEN)).isEqualTo(answered);
    assertThat(answered.answered(claire, Outcome.OPEN).withdrawn(claire).hearings()).hasSize(1);
    assertThat(answered.answered(claire, Outcome.YES).hearing(claire).orElseThrow().outcome())
        .isEqualTo(Outcome.YES);
  }

  @Test
  void oneVersionIsNotComparedWithItselfNorWithoutAQuestion() {
    UUID version = Ids.next();
    assertThatThrownBy(() -> Trial.of("Oui ?", version, version, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Trial.of(" ", version, Ids.next(), Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
