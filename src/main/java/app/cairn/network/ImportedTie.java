package app.cairn.network;

/// A tie that a file draws from one of its cards.
///
/// @param to what the file calls the other card; for [Tie.Kind#WORKS_WITH] the name of an
///   organisation
/// @param words what is said of it; empty when nothing
public record ImportedTie(String to, Tie.Kind kind, String words) {

  /// They know each other; nothing more is said.
  static ImportedTie knows(String to) {
    return new ImportedTie(to, Tie.Kind.KNOWS, "");
  }
}
