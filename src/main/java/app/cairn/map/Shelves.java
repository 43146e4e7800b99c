package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// The areas on one side of me, in rows of one or two, such that the whole comes near the shape of
/// a window and every trunk has its way.
final class Shelves {

  /// Half a window, without me: its width by its height.
  private static final double HALF_WINDOW = 0.72;

  private final List<Shelf> rows;
  private final double px;

  private Shelves(List<Shelf> rows, double px) {
    this.rows = rows;
    this.px = px;
  }

  /// Where an area goes.
  interface Place {
    void area(Area area, int side, double x, double y, double trunkEnd);
  }

  /// @param px a pixel of the whole map in a window, in map units
  static Shelves of(List<Area> areas, double px) {
    Shelves best = new Shelves(List.of(), px);
    double least = Double.MAX_VALUE;
    for (int paired = 0; paired < 1 << Math.min(10, Math.max(0, areas.size() - 1)); paired++) {
      if ((paired & paired >> 1) != 0) {
        continue;
      }
      Shelves shelves = new Shelves(rows(areas, paired, px), px);
      double size = Math.max(shelves.width() / HALF_WINDOW, shelves.height());
      if (size < least * 0.999) {
        least = size;
        best = shelves;
      }
    }
    return best;
  }

  /// @param paired the areas that share a row with the next one, as bits
  private static List<Shelf> rows(List<Area> areas, int paired, double px) {
    List<Shelf> rows = new ArrayList<>();
    for (int i = 0; i < areas.size(); ) {
      int end = i < 31 && (paired >> i & 1) == 1 ? i + 2 : i + 1;
      rows.add(Shelf.of(areas.subList(i, end), px));
      i = end;
    }
    return rows;
  }

  double height() {
    double height = 0;
    for (Shelf row : rows) {
      height += row.height(1) + Shelf.AIR * px;
    }
    return Math.max(0, height - Shelf.AIR * px);
  }

  double width() {
    return rows.stream().mapToDouble(Shelf::width).max().orElse(0);
  }

  /// Nothing comes nearer to me than `away`.
  void place(int side, double away, Place place) {
    double widest = width();
    double y = -height() / 2;
    for (Shelf row : rows) {
      int outwards = y + row.height(1) / 2 > 0 ? 1 : -1;
      double middle = y - row.top(outwards);
      double x = away + (widest - row.width()) * 0.3;
      if (row.near() != null) {
        double half = row.near().half();
        place.area(row.near(), side, side * (x + half), middle + row.nearer(outwards), 0);
        x += 2 * half + Shelf.AIR * px;
      }
      double far = side * (x + row.far().half());
      place.area(row.far(), side, far, middle, row.trunkEnd(outwards));
      y += row.height(outwards) + Shelf.AIR * px;
    }
  }
}
