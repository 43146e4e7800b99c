package app.cairn.map;

import java.util.List;

/// One area, or two beside one another: the larger further out. Its trunk passes the nearer one on
/// a lane of its own, on the side that is turned to my height.
///
/// @param near null where an area stands alone
/// @param px a pixel of the whole map in a window, in map units
record Shelf(Area near, Area far, double px) {

  /// Between areas, in pixels.
  static final double AIR = 22;

  /// Further from its middle no trunk comes to an area: there its edge is no longer upright.
  private static final double SHARE = 0.34;

  static Shelf of(List<Area> areas, double px) {
    Area one = areas.getFirst();
    Area other = areas.getLast();
    if (one == other) {
      return new Shelf(null, one, px);
    }
    return one.radius() < other.radius() ? new Shelf(one, other, px) : new Shelf(other, one, px);
  }

  double width() {
    return 2 * far.half() + (near == null ? 0 : 2 * near.half() + AIR * px);
  }

  /// Half of what a trunk takes, with the air beside it.
  private double lane() {
    return (10 + (5 + 0.17 * Math.sqrt(far.circle().people())) / 2) * px;
  }

  /// Where the trunk comes to the one further out, from its middle.
  ///
  /// @param outwards 1 where I stand above, -1 where I stand below
  double trunkEnd(int outwards) {
    if (near == null) {
      return 0;
    }
    double wanted = lane() + near.title() + 2 * near.radius() - far.radius();
    return -outwards * Math.clamp(wanted, 0, SHARE * far.radius());
  }

  /// The middle of the nearer one, from that of the other.
  double nearer(int outwards) {
    double title = outwards > 0 ? near.title() : 0;
    return trunkEnd(outwards) + outwards * (lane() + title + near.radius());
  }

  /// From the middle of the one further out.
  double top(int outwards) {
    double top = -far.radius() - far.title();
    return near == null ? top : Math.min(top, nearer(outwards) - near.radius() - near.title());
  }

  double bottom(int outwards) {
    return near == null ? far.radius() : Math.max(far.radius(), nearer(outwards) + near.radius());
  }

  double height(int outwards) {
    return bottom(outwards) - top(outwards);
  }
}
