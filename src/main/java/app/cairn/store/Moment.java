package app.cairn.store;

import app.cairn.dossier.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A gesture of the past, after which the dossier was in a state that one can look at again.
///
/// @param stamp of its last change
/// @param author whose gesture it was
/// @param group the id of the gesture: [app.cairn.dossier.Commit#group]
/// @param gesture what it was called (see [Change.Group]); null where it had no name
/// @param leaves what changed: never a [Change.Group]
public record Moment(
    String stamp, Instant at, String author, UUID group, String gesture, List<Change> leaves) {

  public Moment {
    leaves = List.copyOf(leaves);
  }
}
