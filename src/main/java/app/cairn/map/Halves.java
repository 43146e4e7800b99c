package app.cairn.map;

import java.util.ArrayList;
import java.util.List;

/// The areas right and left of me, parted such that the whole is seen as large as can be, and both
/// sides are about as high.
record Halves(Shelves right, Shelves left, double px) {

  /// From my middle to the areas, in pixels: where trunks part.
  static final double AWAY = 130;

  /// Of a usual window, without its edges.
  private static final double WIDTH = 1400;

  private static final double HEIGHT = 760;

  /// Beyond, only the heights are weighed.
  private static final int MOST_TRIED = 10;

  /// @param px a pixel of the whole map in a window, in map units
  static Halves of(List<Area> areas, double px) {
    if (areas.size() > MOST_TRIED) {
      int[] sides = Sides.of(areas.stream().map(area -> area.radius() * area.radius()).toList());
      long right = 0;
      for (int i = 0; i < sides.length; i++) {
        right |= sides[i] > 0 && i < Long.SIZE ? 1L << i : 0;
      }
      return parted(areas, right, px);
    }
    Halves best = parted(areas, 1, px);
    for (long right = 3; right < 1L << areas.size(); right += 2) {
      Halves tried = parted(areas, right, px);
      if (tried.cost() < best.cost() - 1e-9) {
        best = tried;
      }
    }
    return best;
  }

  private static Halves parted(List<Area> areas, long right, double px) {
    List<Area> here = new ArrayList<>();
    List<Area> there = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      (i < Long.SIZE && (right >> i & 1) == 1 ? here : there).add(areas.get(i));
    }
    return new Halves(Shelves.of(here, px), Shelves.of(there, px), px);
  }

  /// How many map units a pixel is, where all of it is seen in a window.
  double pixel() {
    double width = right.width() + left.width() + 2 * AWAY * px;
    return Math.max(width / WIDTH, Math.max(right.height(), left.height()) / HEIGHT);
  }

  private double cost() {
    double higher = Math.max(right.height(), left.height());
    double lower = Math.min(right.height(), left.height());
    return pixel() * (1 + 0.12 * (1 - lower / Math.max(1, higher)));
  }
}
