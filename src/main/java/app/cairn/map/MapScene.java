package app.cairn.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What is shown of a plan beside the plan itself.
///
/// @param selected keys, ringed
/// @param lead the key of the one that keys act on; null for none
/// @param lit the keys that a search or a filter leaves in full colour; null for all
/// @param path keys from me to whom one wants to meet
/// @param arcs ties, as pairs of keys
/// @param target the key of what a drag would drop into; null for none
/// @param labels false for a small picture of the whole
public record MapScene(
    MapLook look,
    Colouring colouring,
    LocalDate today,
    Set<String> selected,
    String lead,
    Set<String> lit,
    List<String> path,
    List<List<String>> arcs,
    String target,
    boolean labels) {

  /// True for whom the path leads to.
  boolean sought(Spot spot) {
    return !path.isEmpty() && path.getLast().equals(spot.node.key());
  }

  /// Everything, nothing chosen.
  public static MapScene plain(MapLook look, LocalDate today) {
    return new MapScene(
        look, Colouring.CIRCLE, today, Set.of(), null, null, List.of(), List.of(), null, true);
  }
}
