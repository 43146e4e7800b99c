package app.cairn.map;

import java.util.Arrays;
import java.util.List;

/// Where pebbles lie already, in cells as wide as most of them.
final class Seedbed {

  private final double cell;
  private final int across;
  private final Pebble[][] cells;
  private final int[] counts;

  Seedbed(List<Pebble> largestFirst) {
    double area = 0;
    for (Pebble pebble : largestFirst) {
      area += 4 * pebble.radius * pebble.radius;
    }
    cell = Math.max(2 * largestFirst.get(largestFirst.size() / 2).radius, Math.sqrt(area) / 100);
    // Never as far out as this: what lies there shares the cells of the edge.
    across = (int) Math.ceil(3 * Math.sqrt(area) / cell) + 2;
    cells = new Pebble[across * across][];
    counts = new int[across * across];
  }

  private int at(double place) {
    return (int) Math.clamp(Math.floor(place / cell) + across / 2, 0, across - 1);
  }

  boolean taken(Pebble pebble) {
    double x = pebble.x;
    double y = pebble.y;
    double radius = pebble.radius;
    int right = at(x + radius);
    int bottom = at(y + radius);
    for (int row = at(y - radius); row <= bottom; row++) {
      for (int column = at(x - radius); column <= right; column++) {
        int here = row * across + column;
        for (int i = 0; i < counts[here]; i++) {
          Pebble other = cells[here][i];
          double dx = x - other.x;
          double dy = y - other.y;
          double apart = radius + other.radius;
          if (dx * dx + dy * dy < apart * apart) {
            return true;
          }
        }
      }
    }
    return false;
  }

  void add(Pebble pebble) {
    for (int row = at(pebble.y - pebble.radius); row <= at(pebble.y + pebble.radius); row++) {
      for (int x = at(pebble.x - pebble.radius); x <= at(pebble.x + pebble.radius); x++) {
        int here = row * across + x;
        if (cells[here] == null) {
          cells[here] = new Pebble[4];
        } else if (counts[here] == cells[here].length) {
          cells[here] = Arrays.copyOf(cells[here], 2 * counts[here]);
        }
        cells[here][counts[here]++] = pebble;
      }
    }
  }
}
