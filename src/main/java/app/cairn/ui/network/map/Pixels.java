package app.cairn.ui.network.map;

import java.util.Arrays;

/// Fills shapes into the pixels of a picture, edges smooth: what part of a pixel a shape covers is
/// summed up from its edges (signed areas, as R. Levien’s font-rs does). Without a graphics card a
/// canvas takes many times longer over thousands of small shapes.
final class Pixels {

  /// So far it is quicker to look at each.
  private static final int NEAR = 12;

  private final int width;
  private final int height;

  /// How far a row of `changes` is from the next.
  private final int pitch;

  /// By how much what is covered changes from a pixel to the next; all zero between two fillings.
  private final float[] changes;

  /// Where nothing changes.
  private final float[] none;

  private int[] pixels;
  private int firstRow;
  private int lastRow;
  private int firstColumn;
  private int lastColumn;

  Pixels(int width, int height) {
    this.width = width;
    this.height = height;
    // What covers up to the right edge changes what is beyond it.
    pitch = width + 2;
    changes = new float[pitch * height];
    none = new float[pitch];
    forget();
  }

  /// Draws in these pixels from now on, all of one colour at first.
  ///
  /// @param picture row by row, premultiplied 0xAARRGGBB
  /// @param paper opaque; 0 for nothing
  void begin(int[] picture, int paper) {
    pixels = picture;
    Arrays.fill(pixels, paper);
  }

  private void forget() {
    firstRow = Integer.MAX_VALUE;
    lastRow = Integer.MIN_VALUE;
    firstColumn = Integer.MAX_VALUE;
    lastColumn = Integer.MIN_VALUE;
  }

  /// A closed shape of the first `count` points, part of the next [#fill].
  void shape(double[] xs, double[] ys, int count) {
    double x = xs[count - 1];
    double y = ys[count - 1];
    for (int i = 0; i < count; i++) {
      edge(x, y, xs[i], ys[i]);
      x = xs[i];
      y = ys[i];
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    boolean down = y0 < y1;
    double fromX = down ? x0 : x1;
    double fromY = down ? y0 : y1;
    double toY = down ? y1 : y0;
    if (y0 == y1 || toY <= 0 || fromY >= height) {
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    int first = fromY <= 0 ? 0 : (int) fromY;
    int last = toY >= height ? height - 1 : before(toY);
    for (int row = first; row <= last; row++) {
      double upper = row > fromY ? row : fromY;
      double lower = row + 1 < toY ? row + 1 : toY;
      double startX = fromX + (upper - fromY) * slope;
      double endX = fromX + (lower - fromY) * slope;
      float drop = (float) (down ? lower - upper : upper - lower);
      if (slope > 0) {
        step(row, startX, endX, drop);
      } else {
        step(row, endX, startX, drop);
      }
    }
    firstRow = Math.min(firstRow, first);
    lastRow = Math.max(lastRow, last);
  }

  /// The last whole number under `at`, which is more than 0.
  private static int before(double at) {
    int whole = (int) at;
    return whole == at ? whole - 1 : whole;
  }

  /// An edge within a row: it goes down by `drop` between two columns.
  private void step(int row, double from, double to, float drop) {
    if (from >= width) {
      // Whatever it closes covers all up to here.
      lastColumn = width;
    } else if (to <= 0) {
      change(row, 0, drop);
    } else if (from < 0) {
      float beyond = (float) (from / (from - to)) * drop;
      change(row, 0, beyond);
      step(row, 0, to, drop - beyond);
    } else if (to > width) {
      lastColumn = width;
      step(row, from, width, (float) ((width - from) / (to - from)) * drop);
    } else if (before(to) <= (int) from) {
      // Within a pixel.
      int column = (int) from;
      float later = drop * (float) ((from + to) / 2 - column);
      change(row, column, drop - later);
      change(row, column + 1, later);
    } else {
      across(row, from, to, drop);
    }
  }

  private void across(int row, double from, double to, float drop) {
    int end = before(to) + 1;
    double share = drop / (to - from);
    float passed = 0;
    float told = 0;
    for (int column = (int) from; column < end; column++) {
      double a = column > from ? column : from;
      double b = column + 1 < to ? column + 1 : to;
      float here = (float) (share * (b - a));
      float covered = passed + here * (float) (column + 1 - (a + b) / 2);
      change(row, column, covered - told);
      told = covered;
      passed += here;
    }
    change(row, end, drop - told);
  }

  private void change(int row, int column, float by) {
    changes[row * pitch + column] += by;
    if (column < firstColumn) {
      firstColumn = column;
    }
    if (column > lastColumn) {
      lastColumn = column;
    }
  }

  /// Colours the shapes told since the last time, as one.
  void fill(int colour) {
    int opacity = colour >>> 24;
    int opaque = colour | 0xFF000000;
    int end = Math.min(lastColumn + 1, width);
    for (int row = firstRow; row <= lastRow; row++) {
      int at = row * pitch;
      int out = row * width;
      float covered = 0;
      int column = firstColumn;
      while (column < end) {
        float change = changes[at + column];
        int until = change != 0 ? column + 1 : unchanged(at, column + 1, end);
        covered += change;
        changes[at + column] = 0;
        run(out + column, out + until, opaque, part(covered, opacity));
        column = until;
      }
      Arrays.fill(changes, at + width, at + pitch, 0);
    }
    forget();
  }

  /// Up to where nothing changes in a row, from `column` on.
  private int unchanged(int row, int column, int end) {
    int near = Math.min(end, column + NEAR);
    int at = column;
    while (at < near && changes[row + at] == 0) {
      at++;
    }
    if (at < near || at == end) {
      return at;
    }
    int further = Arrays.mismatch(changes, row + at, row + end, none, 0, end - at);
    return further < 0 ? end : at + further;
  }

  private static int part(float covered, int opacity) {
    float size = covered < 0 ? -covered : covered;
    return size >= 1 ? opacity : (int) (opacity * size + 0.5f);
  }

  /// @param alpha up to 255
  private void run(int from, int to, int colour, int alpha) {
    if (alpha == 255) {
      Arrays.fill(pixels, from, to, colour);
    } else if (alpha > 0) {
      int share = alpha + (alpha >> 7);
      for (int i = from; i < to; i++) {
        pixels[i] = mixed(pixels[i], colour, share);
      }
    }
  }

  /// @param share of `over`, in 256ths
  private static int mixed(int under, int over, int share) {
    int redBlue = under & 0xFF00FF;
    int rest = under >>> 8 & 0xFF00FF;
    redBlue += ((over & 0xFF00FF) - redBlue) * share >> 8;
    rest += ((over >>> 8 & 0xFF00FF) - rest) * share >> 8;
    return redBlue & 0xFF00FF | (rest & 0xFF00FF) << 8;
  }
}
