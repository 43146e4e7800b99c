package app.cairn.ui.network.map;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.map.MapLayout;
import app.cairn.map.MapNode;
import app.cairn.map.MapTree;
import app.cairn.map.MapWords;
import app.cairn.map.Plan;
import app.cairn.map.Shown;
import app.cairn.map.TextWidths;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.network.Pin;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Makes the plan of a dossier. What is folded or left out changes neither its people nor the tree
/// they stand in: these are kept until the dossier changes. Any thread.
final class MapMaking {

  private final MapLayout layout;
  private final Function<Dossier, MapWords> words;
  private volatile Grown last;

  /// The people of a dossier, and where they stand.
  record Made(Network network, Plan plan) {}

  /// A tree with nothing folded, and what it grew from.
  private record Grown(
      Dossier dossier, Grouping grouping, Dormancy dormancy, Network network, MapNode tree) {

    boolean from(Dossier other, Grouping by, Dormancy when) {
      return dossier == other && grouping == by && dormancy.equals(when);
    }
  }

  /// @param words what the map of a dossier says
  MapMaking(TextWidths widths, Function<Dossier, MapWords> words) {
    this.layout = new MapLayout(widths);
    this.words = words;
  }

  /// @param folded the keys of what is folded away
  /// @param branch the key of the one branch that is shown; null for all
  Made make(
      Dossier dossier, Grouping grouping, Set<String> folded, String branch, Dormancy dormancy) {
    Grown grown = grown(dossier, grouping, dormancy);
    MapNode tree = grown.tree().folding(folded);
    if (branch != null) {
      tree = Shown.only(tree, branch);
    }
    return new Made(grown.network(), layout.plan(tree, dossier.all(Pin.KIND)));
  }

  /// All of the map, with nothing folded.
  MapNode tree(Dossier dossier, Grouping grouping, Dormancy dormancy) {
    return grown(dossier, grouping, dormancy).tree();
  }

  /// Everybody of one branch, folded away or not.
  Set<UUID> everybody(Dossier dossier, Grouping grouping, String branch, Dormancy dormancy) {
    return Shown.only(grown(dossier, grouping, dormancy).tree(), branch).everybody();
  }

  private Grown grown(Dossier dossier, Grouping grouping, Dormancy dormancy) {
    Grown grown = last;
    if (grown == null || !grown.from(dossier, grouping, dormancy)) {
      Network people = Network.of(dossier);
      MapNode tree = MapTree.of(people, grouping, Set.of(), dormancy, words.apply(dossier));
      grown = new Grown(dossier, grouping, dormancy, people, tree);
      last = grown;
    }
    return grown;
  }
}
