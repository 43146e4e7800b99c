package app.cairn.ui.shell;

import app.cairn.dossier.Change;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Moments that belong together: the same thing done again and again within a minute, as typing is.
/// Every other moment is a step of its own, so that every state can be looked at.
///
/// @param last its latest moment
/// @param changes what was done, the latest first
record PastStep(Moment last, List<Change> changes) implements PastLine {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Override
  public Past past() {
    return last;
  }

  /// @param moments the latest first
  /// @param name what a change is called
  static List<PastStep> of(List<Moment> moments, Function<Change, String> name) {
    List<PastStep> steps = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Moment last = null;
    Moment previous = null;
    for (Moment moment : moments) {
      boolean pause =
          previous != null
              && (Duration.between(moment.at(), last.at()).compareTo(PAUSE) > 0
                  || !name.apply(moment.change()).equals(name.apply(previous.change())));
      if (last == null || pause) {
        if (last != null) {
          steps.add(new PastStep(last, List.copyOf(changes)));
        }
        changes.clear();
        last = moment;
      }
      changes.add(moment.change());
      previous = moment;
    }
    if (last != null) {
      steps.add(new PastStep(last, List.copyOf(changes)));
    }
    return steps;
  }

  /// What was done, each thing once, the most frequent names first, `most` at the most.
  List<String> names(Function<Change, String> name, int most) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    changes.forEach(change -> counts.merge(name.apply(change), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }
}
