package app.cairn.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// One gesture as it is written down: what changed, and when. Undoing is a commit like any other.
///
/// @param group one id for all that the gesture changed
/// @param at the wall clock of this computer
/// @param change what happened
public record Commit(UUID group, Instant at, Change change) {

  public Commit {
    Objects.requireNonNull(group);
    Objects.requireNonNull(at);
    Objects.requireNonNull(change);
  }
}
