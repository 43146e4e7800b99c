package app.cairn.ui.network.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Who is listed stays listed, and in place, while the list is open: a second press must not fall
/// on somebody else.
final class SteadyOrder {

  private SteadyOrder() {}

  /// `before` as those are now; whoever is new comes after the one whom they follow in `next`.
  ///
  /// @param id whose an element is; unique
  /// @param still one who is in `next` no more; empty where they are nowhere
  static <T> List<T> of(
      List<T> before, List<T> next, Function<T, UUID> id, Function<UUID, Optional<T>> still) {
    Set<UUID> listed = new HashSet<>();
    before.forEach(one -> listed.add(id.apply(one)));
    Map<UUID, T> found = new HashMap<>();
    Map<UUID, List<T>> followers = new HashMap<>();
    UUID last = null;
    for (T one : next) {
      UUID whose = id.apply(one);
      found.put(whose, one);
      if (listed.contains(whose)) {
        last = whose;
      } else {
        followers.computeIfAbsent(last, _ -> new ArrayList<>()).add(one);
      }
    }
    List<T> all = new ArrayList<>(followers.getOrDefault(null, List.of()));
    for (T one : before) {
      UUID whose = id.apply(one);
      Optional.ofNullable(found.get(whose)).or(() -> still.apply(whose)).ifPresent(all::add);
      all.addAll(followers.getOrDefault(whose, List.of()));
    }
    return List.copyOf(all);
  }
}
