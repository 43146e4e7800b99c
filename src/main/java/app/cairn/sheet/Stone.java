package app.cairn.sheet;

import java.awt.geom.Path2D;
import java.util.Random;

/// The outline of a stone: a superellipse of exponent 2.5 to 3, roughened by 5 % of slow noise, its
/// points joined by a Catmull-Rom spline written as Bézier curves. The same seed gives the same
/// stone for ever.
final class Stone {

  private static final int POINTS = 18;
  private static final double ROUGHNESS = 0.05;

  private Stone() {}

  /// A stone in the box from (0, 0) to (`width`, `height`), which its noise may pass a little.
  static Path2D outline(double width, double height, long seed) {
    Random random = new Random(seed);
    double exponent = 2.5 + random.nextDouble() / 2;
    double[] phases = {turn(random), turn(random), turn(random)};
    double[][] points = new double[POINTS][];
    for (int i = 0; i < POINTS; i++) {
      double angle = 2 * Math.PI * i / POINTS;
      double noise = 0;
      for (int k = 0; k < phases.length; k++) {
        noise += Math.cos((k + 1) * angle + phases[k]) / (k + 1);
      }
      double radius = 1 + ROUGHNESS * noise;
      points[i] =
          new double[] {
            width / 2 * (1 + radius * power(Math.cos(angle), 2 / exponent)),
            height / 2 * (1 + radius * power(Math.sin(angle), 2 / exponent))
          };
    }
    return smooth(points);
  }

  private static double turn(Random random) {
    return 2 * Math.PI * random.nextDouble();
  }

  private static double power(double value, double exponent) {
    return Math.signum(value) * Math.pow(Math.abs(value), exponent);
  }

  /// Catmull-Rom to Bézier: the handles are a sixth of the chord between the neighbours.
  private static Path2D smooth(double[][] points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0][0], points[0][1]);
    for (int i = 0; i < POINTS; i++) {
      double[] before = points[(i + POINTS - 1) % POINTS];
      double[] from = points[i];
      double[] to = points[(i + 1) % POINTS];
      double[] after = points[(i + 2) % POINTS];
      path.curveTo(
          from[0] + (to[0] - before[0]) / 6,
          from[1] + (to[1] - before[1]) / 6,
          to[0] - (after[0] - from[0]) / 6,
          to[1] - (after[1] - from[1]) / 6,
          to[0],
          to[1]);
    }
    path.closePath();
    return path;
  }
}
