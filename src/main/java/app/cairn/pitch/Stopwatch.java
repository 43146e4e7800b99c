package app.cairn.pitch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Measures how long something was said, pauses left out. One thread.
public final class Stopwatch {

  private final InstantSource clock;
  private Instant begun;
  private Instant resumed;
  private Duration before = Duration.ZERO;

  /// Stands still until [#start()].
  public Stopwatch(InstantSource clock) {
    this.clock = clock;
  }

  /// Starts, or goes on after a pause.
  public void start() {
    if (resumed == null) {
      resumed = clock.instant();
      begun = begun == null ? resumed : begun;
    }
  }

  public void pause() {
    before = elapsed();
    resumed = null;
  }

  public boolean running() {
    return resumed != null;
  }

  /// When it was first started; null while it was not.
  public Instant begun() {
    return begun;
  }

  /// What was measured so far; never less than zero, even if the computer's clock was set back.
  public Duration elapsed() {
    if (resumed == null) {
      return before;
    }
    Duration since = Duration.between(resumed, clock.instant());
    return before.plus(since.isNegative() ? Duration.ZERO : since);
  }
}
