package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// The people of a group on rows, in columns, like the beads of an abacus. Whoever is known through
/// somebody stands behind them.
final class Beads {

  /// @param door whom one knows them through; null for the people of the group themselves
  record Bead(MapNode person, Bead door, int row, int column) {}

  private final int most;
  private final List<Bead> beads = new ArrayList<>();
  private int row;
  private int column;

  private Beads(int most) {
    this.most = most;
  }

  static List<Bead> of(MapNode group, int most) {
    Beads rows = new Beads(most);
    for (MapNode person : group.children()) {
      rows.first(person);
    }
    return rows.beads;
  }

  private void first(MapNode person) {
    int behind = behind(person);
    // Kept together where a row holds them all.
    if (column >= most || column > 0 && behind > 0 && column + 1 + behind > most) {
      next(0);
    }
    Bead bead = add(person, null);
    behind(person, bead);
    if (column > most) {
      next(0);
    }
  }

  private void behind(MapNode person, Bead door) {
    for (MapNode further : person.children()) {
      if (column >= most + 1) {
        next(Math.min(door.column + 1, most - 1));
      }
      behind(further, add(further, door));
    }
  }

  private Bead add(MapNode person, Bead door) {
    Bead bead = new Bead(person, door, row, column++);
    beads.add(bead);
    return bead;
  }

  private void next(int from) {
    row++;
    column = from;
  }

  private static int behind(MapNode person) {
    int behind = 0;
    for (MapNode further : person.children()) {
      behind += 1 + behind(further);
    }
    return behind;
  }
}
