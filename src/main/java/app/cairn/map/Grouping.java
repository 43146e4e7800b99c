package app.cairn.map;

/// What stands on the map between a circle and its people.
public enum Grouping {
  ORGANISATION,
  SECTOR,
  /// The first area of expertise of each.
  EXPERTISE,
  DEGREE
}
