package app.cairn.ui.network.map;

import app.cairn.dossier.Dossier;
import app.cairn.map.MapNode;
import app.cairn.network.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Ties as arcs over the map, pairs of keys.
final class MapArcs {

  /// More of them are a ball of wool, and slow to draw.
  static final int MOST = 2_000;

  private MapArcs() {}

  /// The ties of those chosen; of everybody, where nobody is. None where there are more than
  /// [#MOST].
  static List<List<String>> of(Dossier dossier, Set<UUID> chosen) {
    List<List<String>> arcs = new ArrayList<>();
    for (Tie tie : dossier.all(Tie.KIND)) {
      boolean wanted = chosen.isEmpty() || chosen.contains(tie.from()) || chosen.contains(tie.to());
      if (tie.opens() && wanted) {
        if (arcs.size() == MOST) {
          return List.of();
        }
        arcs.add(List.of(MapNode.personKey(tie.from()), MapNode.personKey(tie.to())));
      }
    }
    return arcs;
  }

  /// How many there are of everybody.
  static long count(Dossier dossier) {
    return dossier.all(Tie.KIND).stream().filter(Tie::opens).count();
  }
}
