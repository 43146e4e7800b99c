package app.cairn.map;

import java.util.List;
import java.util.Set;

/// What a room shows of the map, so that a file shows the same.
///
/// @param folded the keys of what is folded away
/// @param branch the key of the one branch that is shown; null for all
/// @param arcs ties, as pairs of keys
/// @param dark in the colours of the night
public record Shown(
    Grouping grouping,
    Colouring colouring,
    Set<String> folded,
    String branch,
    List<List<String>> arcs,
    boolean dark) {

  /// All of it, in the colours of the circles, without ties.
  public static Shown everything(Grouping grouping) {
    return new Shown(grouping, Colouring.CIRCLE, Set.of(), null, List.of(), false);
  }

  /// The same with nothing folded.
  public Shown unfolded() {
    return new Shown(grouping, colouring, Set.of(), branch, arcs, dark);
  }

  /// The same with all branches.
  public Shown whole() {
    return new Shown(grouping, colouring, folded, null, arcs, dark);
  }

  /// The same by day or by night.
  public Shown dark(boolean night) {
    return new Shown(grouping, colouring, folded, branch, arcs, night);
  }

  /// The map of one branch; all of it, where there is none of that key.
  public static MapNode only(MapNode me, String branch) {
    List<MapNode> kept =
        me.children().stream().filter(circle -> circle.key().equals(branch)).toList();
    if (kept.isEmpty()) {
      return me;
    }
    return new MapNode(
        me.key(),
        me.kind(),
        me.label(),
        null,
        null,
        0,
        false,
        kept.getFirst().people(),
        false,
        kept);
  }
}
