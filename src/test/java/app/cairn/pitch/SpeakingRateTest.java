package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.dossier.Dossier;
import app.cairn.dossier.Ids;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpeakingRateTest {

  private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

  private final Dossier.Builder rehearsals = new Dossier.Builder();

  @Test
  void oneHundredAndFiftyWordsAMinuteUntilARehearsalHasMeasuredOnesOwn() {
    SpeakingRate rate = SpeakingRate.of(Dossier.empty());
    assertThat(rate).isEqualTo(new SpeakingRate(150, false));
    assertThat(rate.timeFor(75)).isEqualTo(Duration.ofSeconds(30));
    assertThat(rate.timeFor(0)).isZero();
  }

  @Test
  void oneRehearsalMeasuresIt() {
    rehearse(60, 30);
    assertThat(rate()).isEqualTo(new SpeakingRate(120, true));
    assertThat(rate().timeFor(60)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theMiddleOneIsTakenSoThatOneThatWentWrongMovesItLittle() {
    rehearse(130, 60);
    rehearse(140, 60);
    assertThat(rate().wordsPerMinute()).isEqualTo(135);
    rehearse(132, 60);
    rehearse(140, 150); // left running for a minute and a half: 56 words a minute
    rehearse(131, 60);
    assertThat(rate().wordsPerMinute()).isEqualTo(131);
  }

  @Test
  void onlyTheFiveLatestCount() {
    rehearse(60, 60);
    for (int i = 0; i < 5; i++) {
      rehearse(130, 60);
    }
    assertThat(rate().wordsPerMinute()).isEqualTo(130);
  }

  @Test
  void aStopwatchThatWasForgottenDoesNotCount() {
    rehearse(140, 60);
    rehearse(140, 3_600);
    rehearse(140, 1);
    assertThat(rate()).isEqualTo(new SpeakingRate(140, true));
  }

  @Test
  void theSlowestAndTheFastestPeopleSpeakAreBelieved() {
    assertThat(SpeakingRate.believable(rehearsal(50, 60))).isTrue();
    assertThat(SpeakingRate.believable(rehearsal(49, 60))).isFalse();
    assertThat(SpeakingRate.believable(rehearsal(300, 60))).isTrue();
    assertThat(SpeakingRate.believable(rehearsal(301, 60))).isFalse();
  }

  @Test
  void aRateIsMoreThanNothing() {
    for (double none : new double[] {0, -1, Double.NaN}) {
      assertThatThrownBy(() -> new SpeakingRate(none, true))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private void rehearse(int words, long seconds) {
    rehearsals.put(Rehearsal.KIND, rehearsal(words, seconds));
  }

  private static Rehearsal rehearsal(int words, long seconds) {
    return new Rehearsal(Ids.next(), Ids.next(), NOW, Duration.ofSeconds(seconds), words);
  }

  private SpeakingRate rate() {
    return SpeakingRate.of(rehearsals.build());
  }
}
