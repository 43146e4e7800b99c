package app.cairn.ui.kit;

import java.util.Random;

/// The outline of a stone: a superellipse with a little low-frequency noise, smoothed. One seed
/// always gives the same stone.
///
/// Points of the superellipse |x/a|^n + |y/b|^n = 1 (n between 2.5 and 3), their radius swayed by
/// three slow sines of 5 % together, joined by a closed Catmull-Rom spline written as cubic
/// Béziers.
public final class StoneShape {

  private static final int POINTS = 14;
  private static final double SWAY = 0.05;

  private StoneShape() {}

  /// The outline as an SVG path in the box from (0, 0) to (`width`, `height`).
  public static String path(long seed, double width, double height) {
    double[][] points = outline(seed, width, height);
    StringBuilder path = new StringBuilder();
    append(path, "M", points[0]);
    for (int i = 0; i < POINTS; i++) {
      double[] before = points[(i + POINTS - 1) % POINTS];
      double[] from = points[i];
      double[] to = points[(i + 1) % POINTS];
      double[] after = points[(i + 2) % POINTS];
      double[] leaving = within(width, height, control(from, before, to));
      append(path, "C", leaving, within(width, height, control(to, after, from)), to);
    }
    return path.append('Z').toString();
  }

  private static double[][] outline(long seed, double width, double height) {
    Random random = new Random(seed);
    double exponent = 2.5 + random.nextDouble() * 0.5;
    double[] phase = {turn(random), turn(random), turn(random)};
    double[][] points = new double[POINTS][];
    for (int i = 0; i < POINTS; i++) {
      double angle = 2 * Math.PI * i / POINTS;
      double cos = Math.cos(angle);
      double sin = Math.sin(angle);
      double reach =
          Math.pow(
              Math.pow(Math.abs(cos), exponent) + Math.pow(Math.abs(sin), exponent), -1 / exponent);
      double noise =
          (Math.sin(angle + phase[0])
                  + Math.sin(2 * angle + phase[1])
                  + Math.sin(3 * angle + phase[2]))
              / 3;
      double radius = reach * (1 - SWAY + SWAY * noise);
      points[i] =
          new double[] {
            width / 2 * (1 + radius * cos), height / 2 * (1 + radius * sin),
          };
    }
    return points;
  }

  private static double[] control(double[] at, double[] behind, double[] ahead) {
    return new double[] {at[0] + (ahead[0] - behind[0]) / 6, at[1] + (ahead[1] - behind[1]) / 6};
  }

  /// A Bézier stays within its control points: within the box, they keep the stone there.
  private static double[] within(double width, double height, double[] point) {
    return new double[] {Math.clamp(point[0], 0, width), Math.clamp(point[1], 0, height)};
  }

  private static double turn(Random random) {
    return random.nextDouble() * 2 * Math.PI;
  }

  private static void append(StringBuilder path, String command, double[]... points) {
    path.append(command);
    for (double[] point : points) {
      path.append(hundredths(point[0])).append(' ').append(hundredths(point[1])).append(' ');
    }
  }

  // Not String.format: there are more than a thousand such numbers on a page of stones.
  private static double hundredths(double length) {
    return Math.round(length * 100) / 100.0;
  }
}
