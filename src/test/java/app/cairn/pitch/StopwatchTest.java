package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  private final HandClock clock = new HandClock(Instant.parse("2026-03-12T08:00:00Z"));
  private final Stopwatch stopwatch = new Stopwatch(clock);

  @Test
  void aPauseIsLeftOut() {
    stopwatch.start();
    clock.goOn(Duration.ofSeconds(20));
    stopwatch.pause();
    clock.goOn(Duration.ofMinutes(5));
    stopwatch.start();
    clock.goOn(Duration.ofSeconds(10));
    assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aClockThatIsSetBackTakesNothingAway() {
    stopwatch.start();
    clock.goOn(Duration.ofSeconds(20));
    stopwatch.pause();
    stopwatch.start();
    clock.goOn(Duration.ofHours(-1));
    assertThat(stopwatch.elapsed()).isEqualTo(Duration.ofSeconds(20));
  }
}
