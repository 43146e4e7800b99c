package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import app.cairn.pitch.SpeakingRate;
import java.util.Locale;

/// Where the pitch of a format stands, seen from its tab.
enum FormatState {
  READY,
  TOO_LONG,
  TO_REVIEW,
  EMPTY;

  static FormatState of(PitchFormat format, Dossier dossier) {
    return Pitch.current(format, dossier)
        .filter(pitch -> !pitch.text().isBlank())
        .map(pitch -> of(pitch, dossier))
        .orElse(EMPTY);
  }

  private static FormatState of(Pitch pitch, Dossier dossier) {
    if (Length.of(pitch.text(), pitch.format(), SpeakingRate.of(dossier)).over()) {
      return TOO_LONG;
    }
    return pitch.toReview(dossier) ? TO_REVIEW : READY;
  }

  /// What messages and stylesheets call it: `to-review`.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
