package app.cairn.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The areas on one side of me, in rows: small ones beside one another, so that the whole comes
/// near the shape of a window.
final class Shelves {

  /// Half a window, without me: its width by its height.
  private static final double HALF_WINDOW = 0.68;

  private static final double GAP = 0.04;
  private static final double STEP = Math.log(1.25);

  private final List<List<Area>> rows;
  private final double gap;
  private final double title;

  private Shelves(List<List<Area>> rows, double gap) {
    this.rows = rows;
    this.gap = gap;
    this.title = gap * 1.1;
  }

  /// Where an area goes.
  interface Place {
    void area(Area area, int side, double x, double y, double trunkEnd);
  }

  static Shelves of(List<Area> areas) {
    double largest = areas.stream().mapToDouble(Area::radius).max().orElse(1);
    double gap = 2 * largest * GAP;
    Shelves best = null;
    double least = Double.MAX_VALUE;
    for (int from = 0; from < areas.size(); from++) {
      double wide = 0;
      for (int to = from; to < areas.size() && to < from + 4; to++) {
        wide += rough(areas.get(to));
        List<List<Area>> rows = rows(areas, wide * 1.001);
        double size = size(rows);
        if (size < least * 0.999) {
          least = size;
          best = new Shelves(rows, gap);
        }
      }
    }
    return best == null ? new Shelves(List.of(), gap) : best;
  }

  /// In wide steps, so that one more person seldom moves an area to another row.
  private static double rough(Area area) {
    return Math.exp(Math.round(Math.log(area.radius()) / STEP) * STEP);
  }

  private static List<List<Area>> rows(List<Area> areas, double widest) {
    List<List<Area>> rows = new ArrayList<>();
    double wide = Double.MAX_VALUE;
    for (Area area : areas) {
      if (wide + rough(area) > widest) {
        rows.add(new ArrayList<>());
        wide = 0;
      }
      rows.getLast().add(area);
      wide += rough(area);
    }
    return rows;
  }

  private static double size(List<List<Area>> rows) {
    double width = 0;
    double height = 0;
    for (List<Area> row : rows) {
      double high = 0;
      double wide = 0;
      for (Area area : row) {
        high = Math.max(high, 2 * rough(area) * 1.12);
        wide += 2 * rough(area) * Area.ASPECT * 1.05;
      }
      height += high;
      width = Math.max(width, wide);
    }
    return Math.max(width / HALF_WINDOW, height);
  }

  double height() {
    double height = -gap;
    for (List<Area> row : rows) {
      height += height(row) + gap + title;
    }
    return Math.max(0, height);
  }

  private static double height(List<Area> row) {
    return 2 * row.stream().mapToDouble(Area::radius).max().orElse(0);
  }

  private double width(List<Area> row) {
    return row.stream().mapToDouble(area -> 2 * area.radius() * Area.ASPECT + gap).sum() - gap;
  }

  /// The smallest of a row stands nearest to me, further up or down than the middle of the row.
  void place(int side, double away, Place place) {
    double widest = rows.stream().mapToDouble(this::width).max().orElse(0);
    double y = -height() / 2;
    for (List<Area> row : rows) {
      double high = height(row);
      y += title;
      double x = away + (widest - width(row)) * 0.3;
      List<Area> smallest = new ArrayList<>(row);
      smallest.sort(Comparator.comparingDouble(Area::radius));
      double middle = y + high / 2;
      double outwards = middle > 0 ? 1 : -1;
      double trunkEnd = 0;
      for (Area area : smallest) {
        double half = area.radius() * Area.ASPECT;
        // Whoever stands before a larger one leaves room for its trunk.
        boolean largest = area == smallest.getLast();
        double aside = largest ? 0 : outwards * (high / 2 - area.radius());
        place.area(area, side, side * (x + half), middle + aside, trunkEnd);
        x += 2 * half + gap;
        trunkEnd = -outwards * Math.min(0.42 * high, Math.max(0.15 * high, area.radius() + title));
      }
      y += high + gap;
    }
  }
}
