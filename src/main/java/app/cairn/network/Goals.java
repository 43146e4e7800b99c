package app.cairn.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whatever one may look for in a network, by its name. Immutable; any thread; making one reads
/// every name: off the JavaFX thread.
public final class Goals {

  /// One of them.
  ///
  /// @param folded its name as it is compared
  public record Named(Goal goal, String name, String folded) {}

  private final List<Named> all = new ArrayList<>();

  private Goals(Network network) {
    network.organisations().forEach(o -> add(new Goal.Workplace(o.id()), o.name()));
    Map<String, String> sectors = new LinkedHashMap<>();
    network.organisations().forEach(o -> Introductions.named(o.sector(), sectors));
    network.contacts().forEach(contact -> Introductions.named(contact.sector(), sectors));
    sectors.values().forEach(name -> add(new Goal.Sector(name), name));
    network.contacts().forEach(c -> add(new Goal.Someone(c.id()), c.name()));
  }

  public static Goals of(Network network) {
    return new Goals(network);
  }

  private void add(Goal goal, String name) {
    String folded = Likeness.words(name);
    if (!folded.isEmpty()) {
      all.add(new Named(goal, name.strip(), folded));
    }
  }

  /// True where something is called `typed` in so many words.
  public boolean has(String typed) {
    String wanted = Likeness.words(typed);
    return all.stream().anyMatch(named -> named.folded.equals(wanted));
  }

  /// Those in whose name a word begins as `typed`, organisations and sectors before people, those
  /// that begin so first.
  public List<Named> find(String typed, int most) {
    String wanted = Likeness.words(typed);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Named> first = new ArrayList<>();
    List<Named> then = new ArrayList<>();
    for (Named named : all) {
      if (named.folded.startsWith(wanted)) {
        first.add(named);
      } else if (then.size() < most && named.folded.contains(" " + wanted)) {
        then.add(named);
      }
      if (first.size() == most) {
        break;
      }
    }
    first.addAll(then);
    return first.subList(0, Math.min(most, first.size()));
  }
}
