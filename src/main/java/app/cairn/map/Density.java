package app.cairn.map;

import java.util.List;

/// How densely a tree is laid out: the more people, the more of them on a row, and the larger the
/// names of branches, so that they are read when the whole map is in view.
///
/// Steps are wide: one more person seldom moves everybody.
///
/// @param most for so many people at most
/// @param beads on a row
/// @param scale at which such a map is seen as a whole on a usual window, about
record Density(int most, int beads, double scale) {

  private static final List<Density> STEPS =
      List.of(
          new Density(110, 1, 1),
          new Density(200, 2, 0.9),
          new Density(320, 3, 0.72),
          new Density(460, 4, 0.62),
          new Density(640, 5, 0.54),
          new Density(850, 7, 0.4),
          new Density(1100, 8, 0.31),
          new Density(Integer.MAX_VALUE, 10, 0.27));

  static Density of(double people) {
    return STEPS.stream().filter(step -> people <= step.most).findFirst().orElseThrow();
  }

  /// True where somebody’s acquaintances stand behind them on the row rather than on rows of their
  /// own.
  boolean flat() {
    return beads > 2;
  }

  /// How much wider than their letters names of branches may get: on a smaller window than the
  /// usual one these do not shrink with the map.
  double room() {
    return flat() ? 1.36 : 1;
  }

  double circleName() {
    return Math.max(Sizes.CIRCLE_NAME, 14.5 / scale);
  }

  double groupName() {
    return Math.max(Sizes.GROUP_NAME, 11 / scale);
  }
}
