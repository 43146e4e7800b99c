package app.cairn.store;

import java.util.Map;
import java.util.UUID;

/// What a file is, found out without touching it.
///
/// @param problem why it cannot be opened; null when it can
/// @param schema the version of its tables; 0 when unknown
/// @param counts how many entities of each kind; empty when it cannot be opened
/// @param dossier its id; null when unknown
public record Inspection(
    State state, Problem problem, int schema, Map<String, Integer> counts, UUID dossier) {

  /// What can be said of a file in one word.
  public enum State {
    OK,
    DAMAGED,
    NEWER,
    FOREIGN,
    UNREADABLE;

    /// What a file is that cannot be opened because of `problem`.
    public static State of(Problem problem) {
      return switch (problem) {
        case DAMAGED -> DAMAGED;
        case NEWER -> NEWER;
        case FOREIGN, OTHER_SQLITE, EMPTY -> FOREIGN;
        default -> UNREADABLE;
      };
    }
  }

  static Inspection ok(int schema, Map<String, Integer> counts, UUID dossier) {
    return new Inspection(State.OK, null, schema, counts, dossier);
  }

  static Inspection of(Problem problem, int schema, UUID dossier) {
    return new Inspection(State.of(problem), problem, schema, Map.of(), dossier);
  }

  /// The key of the one sentence that says it all, {0} being the file's name.
  public String key() {
    return problem == null ? "store.ok" : problem.key();
  }
}
