package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Adjustment;
import app.cairn.insight.AdjustmentChange;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import app.cairn.pitch.PitchFormat;
import java.util.List;
import java.util.Optional;

/// A decision that waits for the next version of a pitch, and the words of today it is about.
///
/// @param passages where the words that were aimed at still stand; none where they are said no more
record Decided(Adjustment adjustment, List<Passage> passages) {

  /// Those that wait for a format, the first decided first.
  static List<Decided> of(PitchFormat format, String text, Dossier dossier) {
    return Adjustment.openFor(format, dossier).stream()
        .map(one -> new Decided(one, passages(one, format, text, dossier)))
        .toList();
  }

  private static List<Passage> passages(
      Adjustment one, PitchFormat format, String text, Dossier dossier) {
    return one.passages().stream()
        .filter(
            aim ->
                dossier
                    .find(Pitch.KIND, aim.version())
                    .filter(pitch -> pitch.format() == format)
                    .isPresent())
        .map(aim -> AdjustmentChange.found(aim, text))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
