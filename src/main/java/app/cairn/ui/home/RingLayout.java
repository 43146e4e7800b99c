package app.cairn.ui.home;

import java.util.ArrayList;
import java.util.List;

/// Where the stones of an arc lie: side by side along the path while there are few, in two rows or
/// more where there are many, so that none lies on another. Pure geometry; lengths in pixels,
/// angles in degrees clockwise from the top.
final class RingLayout {

  /// From the middle of the ring to the middle of the path.
  static final double RADIUS = 150;

  /// How wide the path is.
  static final double PATH = 58;

  /// Each phase takes a third, and leaves this much free at each end.
  private static final double ENDS = 9;

  private static final double THIRD = 120;
  private static final double EDGE = 7;
  private static final double GAP = 3.5;
  private static final double LONGEST = 52;
  private static final int MOST_ROWS = 8;

  /// More stones than this could not be told apart, nor pointed at.
  static final int MOST = 120;

  /// A stone in its place.
  ///
  /// @param x of its middle, from the middle of the ring
  /// @param angle by which it is turned: its width lies along the path
  record Place(double x, double y, double angle, double width, double height) {}

  private RingLayout() {}

  /// The places of `count` stones on the arc that begins at `from`, in the order of the path.
  static List<Place> places(int count, double from) {
    int rows = rows(count);
    List<Place> places = new ArrayList<>();
    int each = (count + rows - 1) / rows;
    double radial = (PATH - 2 * EDGE) / rows;
    double span = THIRD - 2 * ENDS;
    for (int i = 0; i < count; i++) {
      int column = i / rows;
      int row = i % rows;
      double radius = RADIUS + PATH / 2 - EDGE - radial * (row + 0.5);
      double angle = from + ENDS + span * (column + 0.5) / each;
      double turn = Math.toRadians(angle);
      places.add(
          new Place(
              radius * Math.sin(turn),
              -radius * Math.cos(turn),
              angle,
              width(each, radius - radial / 2),
              radial - gap(radial)));
    }
    return places;
  }

  /// As many rows as make the stones roundest.
  private static int rows(int count) {
    int best = 1;
    for (int rows = 2; rows <= MOST_ROWS; rows++) {
      if (roundness(count, rows) > roundness(count, best)) {
        best = rows;
      }
    }
    return best;
  }

  private static double roundness(int count, int rows) {
    int each = (count + rows - 1) / rows;
    double radial = (PATH - 2 * EDGE) / rows;
    return Math.min(width(each, RADIUS - PATH / 2), radial - gap(radial));
  }

  /// What is left free beside a stone; less where stones are many.
  private static double gap(double room) {
    return Math.min(GAP, room / 5);
  }

  /// What one of `each` stones of a row may take at the inner edge of its row.
  private static double width(int each, double radius) {
    double arc = Math.toRadians(THIRD - 2 * ENDS) * radius / each;
    return Math.min(arc - gap(arc), LONGEST);
  }
}
