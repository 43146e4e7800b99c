package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.offer.Offer;
import app.cairn.pitch.Passage;
import app.cairn.pitch.PassagesToReview;
import app.cairn.pitch.Pitch;
import java.util.List;
import java.util.Optional;

/// Why a pitch is to be read again, and where.
///
/// @param offer the number of the version the offer has come to
/// @param passages the sentences that say what the offer says no more; may be none
record Review(int offer, List<Passage> passages) {

  static Optional<Review> of(Pitch pitch, Dossier dossier) {
    if (!pitch.toReview(dossier)) {
      return Optional.empty();
    }
    return Offer.latestFrozen(dossier)
        .map(
            latest ->
                new Review(
                    latest.number(),
                    pitch
                        .knownOffer(dossier)
                        .map(known -> PassagesToReview.in(pitch.text(), known, latest))
                        .orElse(List.of())));
  }
}
