package app.cairn.network;

import java.time.LocalDate;

/// A tie that a file draws from one of its cards.
///
/// @param to what the file calls the other card; for [Tie.Kind#WORKS_WITH] the name of an
///   organisation
/// @param words what is said of it; empty when nothing
/// @param notedOn when it was noted; null where the file does not say: the day of the import then
public record ImportedTie(String to, Tie.Kind kind, String words, LocalDate notedOn) {

  /// They know each other; nothing more is said.
  static ImportedTie knows(String to) {
    return new ImportedTie(to, Tie.Kind.KNOWS, "", null);
  }

  /// The day it is noted on, where that is today for what has none.
  LocalDate notedOn(LocalDate today) {
    return notedOn == null ? today : notedOn;
  }
}
