package app.cairn.dossier;

/// Where a version stands.
public enum VersionStatus {
  /// Being written; nobody has heard it.
  DRAFT,
  /// Being tried out on people.
  TRIAL,
  /// The one that carries.
  KEPT,
  /// Set aside, never thrown away.
  DISMISSED
}
