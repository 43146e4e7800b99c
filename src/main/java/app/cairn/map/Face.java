package app.cairn.map;

/// The typefaces of the map.
public enum Face {
  SANS("Source Sans 3"),
  SANS_SEMIBOLD("Source Sans 3 SemiBold"),
  SANS_ITALIC("Source Sans 3"),
  SERIF_SEMIBOLD("Source Serif 4 SemiBold");

  private final String family;

  Face(String family) {
    this.family = family;
  }

  /// What it is called where fonts are asked for by name.
  public String family() {
    return family;
  }
}
