package app.cairn.pitch;

/// The looks of a pitch sheet.
public enum SheetTemplate {
  /// Black on white, nothing to distract.
  SOBER,
  /// A sand hill and a cairn.
  WARM,
  /// For eyes that tire: 14 pt and more.
  LARGE
}
