package app.cairn.map;

import java.util.Arrays;

/// Many stones of one colour, told to the painter together: a screen draws a thousand shapes at once
/// in a small part of the time that it takes one by one.
final class Scree {

  private double[] xs = new double[1 << 12];
  private double[] ys = new double[1 << 12];
  private int[] ends = new int[1 << 8];
  private int points;
  private int count;
  private int colour;

  /// Adds a stone; those of another colour before it are told first.
  void add(Outline stone, int itsColour, Painter painter) {
    if (itsColour != colour) {
      tell(painter);
    }
    colour = itsColour;
    while (points + stone.count > xs.length) {
      xs = Arrays.copyOf(xs, 2 * xs.length);
      ys = Arrays.copyOf(ys, 2 * ys.length);
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    System.arraycopy(stone.xs, 0, xs, points, stone.count);
    System.arraycopy(stone.ys, 0, ys, points, stone.count);
    points += stone.count;
    ends[count++] = points;
  }

  /// Tells those that are left.
  void tell(Painter painter) {
    if (count > 0) {
      painter.polygons(xs, ys, ends, count, colour);
    }
    points = 0;
    count = 0;
  }
}
