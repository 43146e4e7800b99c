package app.cairn.ui.pitch;

import app.cairn.dossier.Dossier;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferComparison;
import app.cairn.pitch.Passage;
import app.cairn.pitch.PassagesToReview;
import app.cairn.pitch.Pitch;
import java.util.List;
import java.util.Optional;

/// Why a pitch is to be read again, and where.
///
/// @param known the version of the offer it was made from or last read beside; none when there was
///   none
/// @param latest the version the offer has come to
/// @param passages the sentences that say what the offer says no more; may be none
record Review(Optional<Offer> known, Offer latest, List<Passage> passages) {

  static Optional<Review> of(Pitch pitch, Dossier dossier) {
    if (!pitch.toReview(dossier)) {
      return Optional.empty();
    }
    Optional<Offer> known = pitch.knownOffer(dossier);
    return Offer.latestFrozen(dossier)
        .map(
            latest ->
                new Review(
                    known,
                    latest,
                    known
                        .map(before -> PassagesToReview.in(pitch.text(), before, latest))
                        .orElse(List.of())));
  }

  /// What moved in the offer since; where it was made without one, all of it is new.
  OfferComparison moves() {
    return OfferComparison.between(known.orElseGet(() -> Offer.first(latest.startedAt())), latest);
  }
}
