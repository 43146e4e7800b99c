package app.cairn.insight;

import java.util.Objects;
import java.util.UUID;

/// One person who hears one version of a [Trial].
///
/// @param meeting where; null when it was taken away since
/// @param contact who; null when they were erased since: their answer still counts, nobody can tell
///   whose it is
/// @param arm which version
public record Hearing(UUID meeting, UUID contact, Arm arm, Outcome outcome) {

  public Hearing {
    Objects.requireNonNull(arm);
    Objects.requireNonNull(outcome);
  }

  public boolean known() {
    return outcome != Outcome.OPEN;
  }

  /// Whether `outcome` can still be said of it: what is known stays known.
  public boolean may(Outcome outcome) {
    return outcome != Outcome.OPEN || !known();
  }

  public Hearing with(Outcome newOutcome) {
    return new Hearing(meeting, contact, arm, newOutcome);
  }
}
