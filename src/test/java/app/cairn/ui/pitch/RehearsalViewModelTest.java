package app.cairn.ui.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.DossierSession;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.Rehearsal;
import app.cairn.pitch.SpeakingRate;
import app.cairn.support.Benches;
import app.cairn.support.HandClock;
import app.cairn.support.PitchDossiers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RehearsalViewModelTest {

  private static final String HUNDRED_WORDS =
      "Un deux trois. " + "Encore " + "mot ".repeat(96) + ".";

  private final HandClock clock = new HandClock(PitchDossiers.NOW);
  private final Pitch pitch =
      Pitch.first(PitchFormat.ONE_MINUTE, HUNDRED_WORDS, null, clock.instant());
  private final DossierSession session =
      Benches.session(new Dossier.Builder().put(Pitch.KIND, pitch).build(), clock);
  private final RehearsalViewModel rehearsal =
      new RehearsalViewModel(Benches.workspace(session, clock), pitch);

  @Test
  void pausesAreNotCountedAndWhatWasMeasuredBecomesOnesOwnRate() {
    assertThat(rehearsal.rate()).isEqualTo(SpeakingRate.USUAL);
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(30));
    rehearsal.startOrPause();
    clock.goOn(Duration.ofMinutes(10));
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(20));
    rehearsal.next();
    rehearsal.next();
    assertThat(rehearsal.step().get()).isEqualTo(RehearsalViewModel.Step.DONE);
    Rehearsal kept = session.dossier().all(Rehearsal.KIND).iterator().next();
    assertThat(kept.spoken()).isEqualTo(Duration.ofSeconds(50));
    assertThat(kept.words()).isEqualTo(100);
    assertThat(SpeakingRate.of(session.dossier()).wordsPerMinute()).isEqualTo(120);
    session.undo();
    assertThat(session.dossier().count(Rehearsal.KIND)).isZero();
  }

  @Test
  void leavingBeforeTheEndKeepsNothing() {
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(30));
    rehearsal.tick();
    assertThat(rehearsal.elapsed().get()).isEqualTo(Duration.ofSeconds(30));
    assertThat(session.dossier().count(Rehearsal.KIND)).isZero();
  }

  @Test
  void oneThatIsOverTooSoonIsNotKept() {
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(2));
    rehearsal.finish();
    assertThat(rehearsal.tooShort()).isTrue();
    assertThat(session.dossier().count(Rehearsal.KIND)).isZero();
  }

  @Test
  void aFalseStartOfTwoSecondsIsNotCounted() {
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(2));
    rehearsal.startOrPause();
    assertThat(rehearsal.step().get()).isEqualTo(RehearsalViewModel.Step.READY);
    rehearsal.startOrPause();
    clock.goOn(Duration.ofSeconds(50));
    rehearsal.finish();
    assertThat(SpeakingRate.of(session.dossier()).wordsPerMinute()).isEqualTo(120);
  }

  @Test
  void whoStumblesBeginsAgainAtTheFirstSentence() {
    rehearsal.startOrPause();
    rehearsal.next();
    clock.goOn(Duration.ofSeconds(40));
    rehearsal.again();
    assertThat(rehearsal.sentence().get()).isZero();
    assertThat(rehearsal.elapsed().get()).isZero();
    rehearsal.finish();
    assertThat(session.dossier().count(Rehearsal.KIND)).isZero();
  }

  @Test
  void oneLeftRunningForAnHourDoesNotCount() {
    rehearsal.startOrPause();
    clock.goOn(Duration.ofHours(1));
    rehearsal.finish();
    assertThat(rehearsal.counts()).isFalse();
    assertThat(SpeakingRate.of(session.dossier())).isEqualTo(SpeakingRate.USUAL);
  }

  @Test
  void aVerySlowOneIsKeptButDoesNotCount() {
    rehearsal.startOrPause();
    clock.goOn(Duration.ofMinutes(5));
    rehearsal.finish();
    assertThat(session.dossier().count(Rehearsal.KIND)).isOne();
    assertThat(rehearsal.counts()).isFalse();
    assertThat(SpeakingRate.of(session.dossier()).measured()).isFalse();
  }

  @Test
  void oneStepsFromSentenceToSentenceAndStaysWithinThem() {
    rehearsal.previous();
    assertThat(rehearsal.sentence().get()).isZero();
    rehearsal.next();
    assertThat(rehearsal.sentence().get()).isEqualTo(1);
    assertThat(rehearsal.step().get()).isEqualTo(RehearsalViewModel.Step.SPEAKING);
  }

  @Test
  void nothingSaidIsNothingMeasured() {
    rehearsal.finish();
    assertThat(rehearsal.step().get()).isEqualTo(RehearsalViewModel.Step.READY);
  }
}
