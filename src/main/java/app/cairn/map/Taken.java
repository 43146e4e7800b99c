package app.cairn.map;

import java.util.Arrays;

/// Where labels stand already, in cells of a few lines’ size. In pixels.
final class Taken {

  private static final double CELL = 96;
  private static final int MOST = 128;

  private int columns = 1;
  private int rows = 1;
  private int count;
  private double[] boxes = new double[4 * 256];
  private int[][] cells = new int[0][];
  private int[] counts = new int[0];

  void clear(double width, double height) {
    columns = (int) Math.clamp(Math.ceil(width / CELL), 1, MOST);
    rows = (int) Math.clamp(Math.ceil(height / CELL), 1, MOST);
    count = 0;
    if (cells.length < columns * rows) {
      cells = new int[columns * rows][4];
      counts = new int[columns * rows];
    } else {
      Arrays.fill(counts, 0);
    }
  }

  private int column(double x) {
    return (int) Math.clamp(x / CELL, 0, columns - 1);
  }

  private int row(double y) {
    return (int) Math.clamp(y / CELL, 0, rows - 1);
  }

  /// True where nothing stood yet; it is taken from now on.
  boolean take(double left, double top, double right, double bottom) {
    boolean free = free(left, top, right, bottom);
    if (free) {
      put(left, top, right, bottom);
    }
    return free;
  }

  /// True where nothing stands yet.
  boolean free(double left, double top, double right, double bottom) {
    int toX = column(right);
    int toY = row(bottom);
    for (int y = row(top); y <= toY; y++) {
      for (int x = column(left); x <= toX; x++) {
        int cell = y * columns + x;
        for (int i = 0; i < counts[cell]; i++) {
          int at = cells[cell][i];
          if (left < boxes[at + 2]
              && boxes[at] < right
              && top < boxes[at + 3]
              && boxes[at + 1] < bottom) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void put(double left, double top, double right, double bottom) {
    if (boxes.length < 4 * count + 4) {
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
    }
    int at = 4 * count++;
    boxes[at] = left;
    boxes[at + 1] = top;
    boxes[at + 2] = right;
    boxes[at + 3] = bottom;
    for (int y = row(top); y <= row(bottom); y++) {
      for (int x = column(left); x <= column(right); x++) {
        int cell = y * columns + x;
        if (cells[cell].length == counts[cell]) {
          cells[cell] = Arrays.copyOf(cells[cell], 2 * counts[cell]);
        }
        cells[cell][counts[cell]++] = at;
      }
    }
  }
}
