package app.cairn.store;

import java.time.Instant;

/// How safe what was written is, at one moment.
///
/// @param pending gestures that are in memory only
/// @param writing what keeps them from the disk of this computer, or null
/// @param fileCurrent true when the document holds everything
/// @param publishedAt when the document was last known to hold everything there was; null when
///   never in this session
/// @param publishing what keeps the document from being brought up to date, or null
public record SaveState(
    int pending, Problem writing, boolean fileCurrent, Instant publishedAt, Problem publishing) {

  /// « Enregistré sur cet ordinateur »: a power cut now would lose nothing.
  public boolean kept() {
    return pending == 0;
  }
}
