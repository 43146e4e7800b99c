package app.cairn.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What many people say, told once however it is written, as most of them write it. One thread.
public final class Tally {

  private final UnaryOperator<String> key;
  private final Map<String, Integer> said = new LinkedHashMap<>();

  /// @param key the same for two writings of one thing; empty where nothing is said
  public Tally(UnaryOperator<String> key) {
    this.key = key;
  }

  public void add(String words) {
    said.merge(words, 1, Integer::sum);
  }

  /// What is said, what is said most often first: then whatever is left out at the end serves
  /// fewest.
  ///
  /// @param order of what is said as often
  public List<String> told(Comparator<? super String> order) {
    Map<String, String> writings = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    said.forEach(
        (words, count) -> {
          String one = key.apply(words);
          if (!one.isEmpty()) {
            writings.merge(one, words, (a, b) -> said.get(b) > said.get(a) ? b : a);
            counts.merge(one, count, Integer::sum);
          }
        });
    Comparator<String> often = Comparator.comparing(counts::get);
    return writings.keySet().stream()
        .sorted(often.reversed().thenComparing(writings::get, order))
        .map(one -> writings.get(one).strip())
        .toList();
  }
}
