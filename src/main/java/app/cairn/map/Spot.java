package app.cairn.map;

/// Where a node stands, in map units: pixels at 100 %, me at (0, 0), y down.
///
/// A label goes from `x` outwards. A person’s dot is at `x`; a circle and a group have their name
/// over a branch that begins there; a pebble and an area have their middle there.
public final class Spot {

  final MapNode node;
  final Spot parent;

  /// 1 to the right of me, -1 to the left.
  final int side;

  double x;
  double y;

  /// How far the label reaches from `x`, always positive.
  double reach;

  /// What of the label is shown: cut where it is too long.
  String shown;

  /// For a pebble or an area: half its width and half its height; else 0.
  double halfWidth;

  double halfHeight;

  /// How large the label is, in map units.
  double size;

  /// Stands on a row behind others: no branch comes to it.
  boolean bead;

  /// For a group of a tree: what its people stand in, from dot to dot; null where there are none.
  Box patch;

  /// The left half of what is parted has one of its own, see [Parting].
  String pinKey;

  /// Moved by hand, on its own.
  boolean pinned;

  /// For a circle: how far beside my middle its trunk begins, and how wide it is there.
  double trunkStart;

  double trunkWidth;

  /// In a landscape: how far from its middle’s height the trunk comes to it.
  double trunkEnd;

  /// In a landscape: as far from my middle trunks have parted, and go on level.
  double trunkBend;

  /// From `x` to what stands next on the row.
  double room = Double.MAX_VALUE;

  /// Last on its row: nothing stands further out.
  boolean last = true;

  Spot(MapNode node, Spot parent, int side) {
    this.node = node;
    this.parent = parent;
    this.side = side;
    this.pinKey = node.key();
    this.shown = node.label();
  }

  public MapNode node() {
    return node;
  }

  public Spot parent() {
    return parent;
  }

  public int side() {
    return side;
  }

  public double x() {
    return x;
  }

  public double y() {
    return y;
  }

  /// What a [app.cairn.network.Pin] calls it: each half of what stands on both sides of me has its
  /// own place.
  public String pinKey() {
    return pinKey;
  }

  /// What of the label is shown.
  public String shown() {
    return shown;
  }

  /// The end of the label, further out.
  public double end() {
    return x + side * reach;
  }

  /// True for what is drawn as a stone that holds others.
  public boolean stone() {
    return halfWidth > 0;
  }

  public double left() {
    return stone() ? x - halfWidth : Math.min(x, end()) - Sizes.DOT;
  }

  public double right() {
    return stone() ? x + halfWidth : Math.max(x, end()) + Sizes.DOT;
  }

  public double top() {
    return stone() ? y - halfHeight : y - above();
  }

  public double bottom() {
    return stone() ? y + halfHeight : y + below();
  }

  boolean meets(Box box) {
    return left() < box.right()
        && box.left() < right()
        && top() < box.bottom()
        && box.top() < bottom();
  }

  private double above() {
    return switch (node.kind()) {
      case ME -> Sizes.ME_HEIGHT / 2;
      case CIRCLE -> 5 + size;
      case GROUP -> node.label().isEmpty() ? 3 : 4 + size;
      case PERSON -> Sizes.ROW / 2;
    };
  }

  private double below() {
    return switch (node.kind()) {
      case ME -> Sizes.ME_HEIGHT / 2;
      case CIRCLE -> 4;
      case GROUP -> 2;
      case PERSON -> Sizes.ROW / 2;
    };
  }

  void move(double dx, double dy) {
    x += dx;
    y += dy;
  }

  @Override
  public String toString() {
    return node.label() + " (" + Math.round(x) + ", " + Math.round(y) + ")";
  }
}
