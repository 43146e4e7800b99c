package app.cairn.dossier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Makes the ids of entities, groups and dossiers. Any thread.
public final class Ids {

  private static final int TIME_BASED = 7;
  private static final ForwardClock CLOCK = new ForwardClock();
  private static final TimeBasedEpochGenerator GENERATOR =
      Generators.timeBasedEpochGenerator(null, CLOCK);

  private Ids() {}

  /// A fresh UUIDv7 (RFC 9562, section 5.7), later in order than any made before by this process or
  /// observed, even when the computer’s clock goes back.
  public static synchronized UUID next() {
    return GENERATOR.generate();
  }

  /// Takes note of an id made on another day or elsewhere, where a clock may have been ahead of
  /// ours: the next ones are later.
  static synchronized void observe(UUID id) {
    if (id.version() == TIME_BASED) {
      CLOCK.pass(id.getMostSignificantBits() >>> 16);
    }
  }

  private static final class ForwardClock extends UUIDClock {

    /// Ids sort by their bits as signed numbers: beyond this they would begin again from below.
    private static final long END = (1L << 47) - 1;

    private long millis;

    @Override
    public long currentTimeMillis() {
      millis = Math.max(millis, super.currentTimeMillis());
      return millis;
    }

    void pass(long seen) {
      if (seen < END) {
        millis = Math.max(millis, seen + 1);
      }
    }
  }
}
