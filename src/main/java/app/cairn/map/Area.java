package app.cairn.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A circle in a landscape: its pebbles stand as sunflower seeds do, the largest first, each at the
/// first free place of a golden-angle spiral (H. Vogel, 1979).
final class Area {

  /// Pebbles and areas are this much wider than high.
  static final double ASPECT = 1.7;

  private static final double LEAST = 60;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final MapNode circle;
  private final List<Pebble> pebbles = new ArrayList<>();
  private double radius;
  private double half;
  private double title;

  /// @param widths how wide names are
  Area(MapNode circle, TextWidths widths) {
    this.circle = circle;
    circle.children().forEach(group -> pebbles.add(new Pebble(group, widths)));
    pack();
    radius = Math.max(radius, LEAST) * 1.06;
  }

  MapNode circle() {
    return circle;
  }

  List<Pebble> pebbles() {
    return pebbles;
  }

  /// Half its height.
  double radius() {
    return radius;
  }

  /// Learns how much room its title takes.
  ///
  /// @param px a pixel of the whole map in a window, in map units
  void entitle(TextWidths widths, double px) {
    double wide = radius * ASPECT;
    AreaTitle words = AreaTitle.of(circle, wide / px, widths);
    half = Math.max(wide, (words.width() / 2 + 6) * px);
    title = words.room() * px;
  }

  /// Half its width, or that of its title where that is wider.
  double half() {
    return half;
  }

  /// The height of its title, with the air under it.
  double title() {
    return title;
  }

  private void pack() {
    if (pebbles.isEmpty()) {
      return;
    }
    List<Pebble> largest = new ArrayList<>(pebbles);
    largest.sort(Comparator.comparingDouble((Pebble pebble) -> pebble.radius).reversed());
    double step = 0.8 * largest.getLast().radius;
    Seedbed bed = new Seedbed(largest);
    double tried = Double.MAX_VALUE;
    int seed = 0;
    for (Pebble pebble : largest) {
      // Where one as large found no room, there is none for this one either.
      if (pebble.radius < tried * 0.93) {
        tried = pebble.radius;
        seed = 0;
      }
      do {
        double away = step * Math.sqrt(seed);
        pebble.x = away * Math.cos(seed * GOLDEN_ANGLE);
        pebble.y = away * Math.sin(seed * GOLDEN_ANGLE);
        seed++;
      } while (bed.taken(pebble));
      bed.add(pebble);
      radius = Math.max(radius, Math.hypot(pebble.x, pebble.y) + pebble.radius);
    }
  }
}
