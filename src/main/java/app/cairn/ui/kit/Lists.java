package app.cairn.ui.kit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Snapshots replace lists; these make the list on the screen follow with the fewest changes, so
/// that selection, focus and scroll stay where they are.
public final class Lists {

  private Lists() {}

  /// Makes `items` equal to `next`: takes away what is gone, moves what moved, adds what is new,
  /// and replaces an element only where it differs.
  ///
  /// @param id what tells one element from another, whatever its state; unique in `next`
  public static <T> void sync(List<T> items, List<? extends T> next, Function<? super T, ?> id) {
    Set<Object> kept = new HashSet<>();
    next.forEach(item -> kept.add(id.apply(item)));
    items.removeIf(item -> !kept.contains(id.apply(item)));
    for (int i = 0; i < next.size(); i++) {
      T wanted = next.get(i);
      int at = indexOf(items, i, id.apply(wanted), id);
      if (at < 0) {
        items.add(i, wanted);
      } else {
        if (at != i) {
          items.add(i, items.remove(at));
        }
        if (!Objects.equals(items.get(i), wanted)) {
          items.set(i, wanted);
        }
      }
    }
    if (items.size() > next.size()) {
      items.subList(next.size(), items.size()).clear();
    }
  }

  /// Makes `nodes` show `next`, one node an element: a node stays with its element as long as that
  /// one is there.
  ///
  /// @param shown the nodes by id, kept by the caller between two calls
  /// @param make makes the node of a new element
  public static <T, N> void reconcile(
      List<? super N> nodes,
      Map<Object, N> shown,
      List<? extends T> next,
      Function<? super T, ?> id,
      Function<? super T, ? extends N> make) {
    Map<Object, N> still = new HashMap<>();
    List<N> wanted =
        next.stream()
            .<N>map(
                item -> {
                  Object key = id.apply(item);
                  N present = shown.get(key);
                  N node = present == null ? make.apply(item) : present;
                  still.put(key, node);
                  return node;
                })
            .toList();
    shown.clear();
    shown.putAll(still);
    if (!nodes.equals(wanted)) {
      nodes.removeIf(node -> !wanted.contains(node));
      for (int i = 0; i < wanted.size(); i++) {
        if (i >= nodes.size() || nodes.get(i) != wanted.get(i)) {
          nodes.remove(wanted.get(i));
          nodes.add(i, wanted.get(i));
        }
      }
    }
  }

  private static <T> int indexOf(List<T> items, int from, Object id, Function<? super T, ?> key) {
    for (int i = from; i < items.size(); i++) {
      if (key.apply(items.get(i)).equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
