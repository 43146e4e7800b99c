package app.cairn.map;

import java.util.List;
import java.util.function.Consumer;

/// Finds people by where they stand: those of a cell lie together in one array.
final class Grid {

  private static final double CELL = 400;
  private static final int MOST_CELLS = 256;

  private final Box bounds;
  private final double width;
  private final double height;
  private final int columns;
  private final int rows;

  /// Where the people of a cell begin in `people`.
  private final int[] starts;

  private final Spot[] people;

  Grid(List<Spot> spots, Box bounds) {
    this.bounds = bounds;
    columns = cells(bounds.width());
    rows = cells(bounds.height());
    width = bounds.width() / columns;
    height = bounds.height() / rows;
    starts = new int[columns * rows + 1];
    for (Spot spot : spots) {
      each(spot, cell -> starts[cell + 1]++);
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    people = new Spot[starts[columns * rows]];
    int[] filled = new int[columns * rows];
    for (Spot spot : spots) {
      each(spot, cell -> people[starts[cell] + filled[cell]++] = spot);
    }
  }

  private static int cells(double length) {
    return (int) Math.clamp(Math.ceil(length / CELL), 1, MOST_CELLS);
  }

  /// What a cell is told to.
  private interface Visit {
    void cell(int cell);
  }

  private void each(Spot spot, Visit visit) {
    int right = column(spot.right());
    int bottom = row(spot.bottom());
    for (int y = row(spot.top()); y <= bottom; y++) {
      for (int x = column(spot.left()); x <= right; x++) {
        visit.cell(y * columns + x);
      }
    }
  }

  private int column(double x) {
    return (int) Math.clamp((x - bounds.left()) / width, 0, columns - 1);
  }

  private int row(double y) {
    return (int) Math.clamp((y - bounds.top()) / height, 0, rows - 1);
  }

  /// Tells of everybody in `box`, each once.
  void visit(Box box, Consumer<Spot> found) {
    int fromX = column(box.left());
    int fromY = row(box.top());
    for (int y = fromY; y <= row(box.bottom()); y++) {
      for (int x = fromX; x <= column(box.right()); x++) {
        int cell = y * columns + x;
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
          Spot spot = people[i];
          // Whoever stands in two cells is told in the first that is looked at.
          if (Math.max(fromX, column(spot.left())) == x
              && Math.max(fromY, row(spot.top())) == y
              && spot.meets(box)) {
            found.accept(spot);
          }
        }
      }
    }
  }
}
