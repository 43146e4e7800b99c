package app.cairn.store;

import app.cairn.dossier.Model;
import java.util.Map;
import java.util.UUID;

/// What a file is, found out without touching it.
///
/// @param problem why it cannot be opened; null when it can
/// @param schema the version of its tables; 0 when unknown
/// @param counts how many entities of each kind; empty when it cannot be opened
/// @param dossier its id; null when unknown
/// @param fileName what its sentence calls the file
/// @param readOnly true when it can be opened, but only looked at
public record Inspection(
    State state,
    Problem problem,
    int schema,
    Map<String, Integer> counts,
    UUID dossier,
    String fileName,
    boolean readOnly) {

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

  static Inspection ok(Incoming incoming, Model model, String fileName) {
    return new Inspection(
        State.OK,
        null,
        incoming.version(),
        incoming.counts(model),
        incoming.meta().dossier(),
        fileName,
        incoming.readOnly());
  }

  static Inspection of(StoreException failure, int schema, UUID dossier) {
    Problem problem = failure.problem();
    return new Inspection(
        State.of(problem), problem, schema, Map.of(), dossier, failure.fileName(), false);
  }

  /// The key of the one sentence that says it all, {0} being [#fileName()].
  public String key() {
    if (problem != null) {
      return problem.key();
    }
    return readOnly ? "store.ok.readOnly" : "store.ok";
  }
}
