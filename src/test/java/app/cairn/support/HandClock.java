package app.cairn.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes on when told to. Any thread.
public final class HandClock implements InstantSource {

  private volatile Instant now;

  public HandClock(Instant now) {
    this.now = now;
  }

  public void goOn(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
