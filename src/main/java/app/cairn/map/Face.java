package app.cairn.map;

/// The typefaces of the map.
public enum Face {
  SANS,
  SANS_SEMIBOLD,
  SANS_ITALIC,
  SERIF_SEMIBOLD
}
