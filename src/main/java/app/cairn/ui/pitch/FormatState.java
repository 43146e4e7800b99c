package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.util.Locale;

/// Where the pitch of a format stands, seen from its tab.
enum FormatState {
  READY,
  TO_REVIEW,
  EMPTY;

  static FormatState of(PitchFormat format, Dossier dossier) {
    return Pitch.current(format, dossier)
        .filter(pitch -> !pitch.text().isBlank())
        .map(pitch -> pitch.toReview(dossier) ? TO_REVIEW : READY)
        .orElse(EMPTY);
  }

  /// What messages and stylesheets call it: `to-review`.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
