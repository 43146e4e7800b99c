package app.cairn.insight;

import app.cairn.dossier.Change;
import app.cairn.dossier.Dossier;
import app.cairn.meeting.Meeting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// *Clore la boucle*: the turn that goes on is closed, and the next one opens. Pure.
public final class LoopChange {

  private LoopChange() {}

  /// @param learned what the person takes along; may be empty
  /// @param challenge what comes next; may be empty
  public static Change closed(Dossier dossier, String learned, String challenge, Instant now) {
    Optional<Loop> current = Loop.current(dossier);
    Loop open = current.orElseGet(() -> first(dossier, now));
    Loop closed = open.closed(learned, challenge, now);
    Change closing =
        current
            .<Change>map(loop -> new Change.Edited<>(Loop.KIND, loop, closed))
            .orElseGet(() -> new Change.Added<>(Loop.KIND, closed));
    Loop next = Loop.opened(open.number() + 1, now);
    return new Change.Group(
        "insight.loopClosed", List.of(closing, new Change.Added<>(Loop.KIND, next)));
  }

  /// What the person takes along and looks for next, written before the turn is closed.
  ///
  /// @param learned as it is typed
  /// @param challenge as it is typed
  public static Change saying(Dossier dossier, String learned, String challenge, Instant now) {
    Optional<Loop> current = Loop.current(dossier);
    Loop saying = current.orElseGet(() -> first(dossier, now)).saying(learned, challenge);
    return current
        .<Change>map(loop -> new Change.Edited<>(Loop.KIND, loop, saying))
        .orElseGet(() -> new Change.Added<>(Loop.KIND, saying));
  }

  /// The first turn is written down when something is said of it: it began with the first meeting.
  private static Loop first(Dossier dossier, Instant now) {
    return Loop.opened(number(dossier), begun(dossier, now));
  }

  private static int number(Dossier dossier) {
    return Loop.all(dossier).stream().mapToInt(Loop::number).max().orElse(0) + 1;
  }

  private static Instant begun(Dossier dossier, Instant now) {
    return Meeting.held(dossier).stream().findFirst().map(Meeting::at).orElse(now);
  }
}
