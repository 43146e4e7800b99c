package app.cairn.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone in a session, the latest first.
///
/// Typing comes in small edits. Those of one field within a minute are one step, so that undoing
/// does not walk letter by letter; the first letters may have added what they are written in, in a
/// gesture with a name.
final class History {

  private static final Duration ONE_STEP = Duration.ofSeconds(60);

  /// @param typed true when it began with letters typed: those that follow in the same field join
  ///   it
  private record Step(Change change, Instant at, boolean typed) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean sealed = true;

  void remember(Change change, Instant at, boolean typed) {
    undone.clear();
    Step last = done.peek();
    Optional<Change> merged = sealed || last == null ? Optional.empty() : merge(last, change, at);
    if (merged.isEmpty()) {
      done.push(new Step(change, at, typed));
      sealed = false;
      return;
    }
    done.pop();
    // Words typed, then taken back: nothing is left to undo, and what comes next is a step of its
    // own.
    sealed = merged.get() instanceof Change.Edited<?> edited && edited.fields().isEmpty();
    if (!sealed) {
      // The minute counts from the first letter: a long writing is several steps.
      done.push(new Step(merged.get(), last.at(), last.typed()));
    }
  }

  /// The next edit starts a step of its own.
  void seal() {
    sealed = true;
  }

  Optional<Change> undoable() {
    return Optional.ofNullable(done.peek()).map(Step::change);
  }

  Optional<Change> redoable() {
    return Optional.ofNullable(undone.peek()).map(Step::change);
  }

  void undid() {
    undone.push(done.pop());
    sealed = true;
  }

  void redid() {
    done.push(undone.pop());
    sealed = true;
  }

  void forget() {
    done.clear();
    undone.clear();
    sealed = true;
  }

  private static Optional<Change> merge(Step last, Change change, Instant at) {
    if (!(change instanceof Change.Edited<?> edit)
        || Duration.between(last.at(), at).abs().compareTo(ONE_STEP) >= 0) {
      return Optional.empty();
    }
    return merge(last.change(), edit, last.typed());
  }

  private static Optional<Change> merge(Change last, Change.Edited<?> edit, boolean typed) {
    return switch (last) {
      case Change.Added<?> added -> mergeFirst(added, edit, typed);
      case Change.Edited<?> first -> mergeEdits(first, edit);
      case Change.Group group when typed && group.changes().size() == 1 ->
          merge(group.changes().getFirst(), edit, true)
              .map(whole -> Change.Group.of(group.name(), whole));
      default -> Optional.empty();
    };
  }

  /// What was added with its first letters, and then had more of them.
  private static <E extends Record & Entity> Optional<Change> mergeFirst(
      Change.Added<E> first, Change.Edited<?> second, boolean typed) {
    E entity = first.entity();
    if (first.kind() != second.kind() || !entity.equals(second.before())) {
      return Optional.empty();
    }
    E last = first.kind().cast(second.after());
    List<Field<E>> fields = first.kind().differences(entity, last);
    boolean begun =
        typed
            || fields.size() == 1
                && fields.getFirst().get(entity) instanceof String text
                && !text.isEmpty();
    return begun && fields.size() == 1
        ? Optional.of(new Change.Added<>(first.kind(), last))
        : Optional.empty();
  }

  private static <E extends Record & Entity> Optional<Change> mergeEdits(
      Change.Edited<E> first, Change.Edited<?> second) {
    if (first.kind() != second.kind() || !first.after().equals(second.before())) {
      return Optional.empty();
    }
    List<Field<E>> fields = first.fields();
    E last = first.kind().cast(second.after());
    boolean sameField =
        fields.size() == 1 && fields.equals(first.kind().differences(first.after(), last));
    return sameField
        ? Optional.of(new Change.Edited<>(first.kind(), first.before(), last))
        : Optional.empty();
  }
}
