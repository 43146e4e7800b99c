package app.cairn.rel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a run saw. Any thread.
final class Tally {

  private final Map<String, Long> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  synchronized void count(String what) {
    count(what, 1);
  }

  synchronized void count(String what, long more) {
    counts.merge(what, more, Long::sum);
  }

  synchronized void miss(String what) {
    misses.add(what);
  }

  void require(boolean held, String otherwise) {
    if (!held) {
      miss(otherwise);
    }
  }

  synchronized Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  synchronized List<String> misses() {
    return List.copyOf(misses);
  }
}
