package app.cairn.dossier;

import java.time.InstantSource;

/// Gives each change its stamp: always later than every stamp seen before, even when the wall clock
/// goes back. One thread.
public final class StampClock {

  private final InstantSource clock;
  private final String replica;
  private long millis;
  private int counter;

  /// @param seen the latest stamp in the file, or null when there is none
  public StampClock(InstantSource clock, String replica, Stamp seen) {
    this.clock = clock;
    this.replica = replica;
    if (seen != null) {
      observe(seen);
    }
  }

  /// Takes note of a stamp made elsewhere: ours will be later.
  public void observe(Stamp stamp) {
    if (stamp.millis() > millis || stamp.millis() == millis && stamp.counter() > counter) {
      millis = stamp.millis();
      counter = stamp.counter();
    }
  }

  public Stamp next() {
    long now = clock.millis();
    if (now > millis) {
      millis = now;
      counter = 0;
    } else if (counter < Integer.MAX_VALUE) {
      counter++;
    } else {
      millis++;
      counter = 0;
    }
    return new Stamp(millis, counter, replica);
  }
}
