package app.cairn.map;

import java.util.Random;

/// Shapes as polygons: stones, branches that thin out, rounded boxes.
final class Outline {

  /// Of a stone as large as a window; smaller ones take every second, fourth, eighth.
  private static final int STONE_POINTS = 192;

  private static final int KINDS = 12;
  private static final int SAMPLES = 27;
  private static final int CORNER = 5;

  private final double[] cosines = new double[STONE_POINTS];
  private final double[] sines = new double[STONE_POINTS];
  private final double[][] stones = new double[KINDS][];

  Outline() {
    for (int i = 0; i < STONE_POINTS; i++) {
      cosines[i] = Math.cos(2 * Math.PI * i / STONE_POINTS);
      sines[i] = Math.sin(2 * Math.PI * i / STONE_POINTS);
    }
    for (int kind = 0; kind < KINDS; kind++) {
      stones[kind] = radii(kind);
    }
  }

  final double[] xs = new double[2 * SAMPLES + STONE_POINTS];
  final double[] ys = new double[2 * SAMPLES + STONE_POINTS];
  int count;

  /// A superellipse with a little low-frequency noise; a key always has the same.
  Outline stone(String key, double x, double y, double halfWidth, double halfHeight) {
    double[] radii = stones[Math.floorMod(key.hashCode(), KINDS)];
    double size = Math.max(halfWidth, halfHeight);
    int every = size > 260 ? 1 : size > 90 ? 2 : size > 18 ? 4 : 8;
    count = STONE_POINTS / every;
    for (int i = 0; i < count; i++) {
      int at = i * every;
      xs[i] = x + halfWidth * radii[at] * cosines[at];
      ys[i] = y + halfHeight * radii[at] * sines[at];
    }
    return this;
  }

  private static double[] radii(int seed) {
    Random random = new Random(seed * 7919L + 17);
    double exponent = 2.5 + random.nextDouble() * 0.4;
    double one = random.nextDouble() * 2 * Math.PI;
    double two = random.nextDouble() * 2 * Math.PI;
    double[] radii = new double[STONE_POINTS];
    for (int i = 0; i < STONE_POINTS; i++) {
      double angle = 2 * Math.PI * i / STONE_POINTS;
      double reach =
          Math.pow(
              Math.pow(Math.abs(Math.cos(angle)), exponent)
                  + Math.pow(Math.abs(Math.sin(angle)), exponent),
              -1 / exponent);
      double noise = (Math.sin(2 * angle + one) + Math.sin(3 * angle + two)) / 2;
      radii[i] = reach * (0.975 + 0.025 * noise);
    }
    return radii;
  }

  /// A cubic Bézier that goes from one width to another: w = w0 + (w1 − w0) t^0.7.
  Outline branch(double[] px, double[] py, double from, double to) {
    double length = Math.abs(px[3] - px[0]) + Math.abs(py[3] - py[0]);
    int samples = (int) Math.clamp(length / 7, 5, SAMPLES);
    count = 2 * samples;
    for (int i = 0; i < samples; i++) {
      double t = i / (samples - 1.0);
      double half = (from + (to - from) * Math.pow(t, 0.7)) / 2;
      double x = at(px, t);
      double y = at(py, t);
      double dx = slope(px, t);
      double dy = slope(py, t);
      double norm = Math.hypot(dx, dy);
      double nx = norm == 0 ? 0 : -dy / norm * half;
      double ny = norm == 0 ? half : dx / norm * half;
      xs[i] = x + nx;
      ys[i] = y + ny;
      xs[count - 1 - i] = x - nx;
      ys[count - 1 - i] = y - ny;
    }
    return this;
  }

  /// A box with rounded corners.
  Outline box(double left, double top, double right, double bottom, double radius) {
    double r = Math.min(radius, Math.min(right - left, bottom - top) / 2);
    count = 0;
    for (int corner = 0; corner < 4; corner++) {
      double cx = corner == 0 || corner == 3 ? right - r : left + r;
      double cy = corner < 2 ? bottom - r : top + r;
      for (int i = 0; i <= CORNER; i++) {
        double angle = Math.PI / 2 * (corner + i / (double) CORNER);
        xs[count] = cx + r * Math.cos(angle);
        ys[count++] = cy + r * Math.sin(angle);
      }
    }
    return this;
  }

  /// Closes the shape, for a line around it.
  Outline closed() {
    xs[count] = xs[0];
    ys[count++] = ys[0];
    return this;
  }

  void fill(Painter painter, int colour) {
    painter.polygon(xs, ys, count, colour);
  }

  private static double at(double[] p, double t) {
    double u = 1 - t;
    return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
  }

  private static double slope(double[] p, double t) {
    double u = 1 - t;
    return 3 * u * u * (p[1] - p[0]) + 6 * u * t * (p[2] - p[1]) + 3 * t * t * (p[3] - p[2]);
  }
}
