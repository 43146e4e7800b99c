package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import app.cairn.pitch.Passage;
import app.cairn.pitch.Pitch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The words that a return is about: in the pitch as they heard it, or in a line of the offer.
///
/// @param version the [Pitch], or the [Offer]
/// @param line the line of the offer; null in a pitch
/// @param start where the words begin in the pitch or in the line, counted in UTF-16 units
/// @param end where they end, exclusive
/// @param words what they are
public record Aim(UUID version, UUID line, int start, int end, String words) {

  public Aim {
    Objects.requireNonNull(version);
    Objects.requireNonNull(words);
  }

  /// Words of a pitch.
  ///
  /// @throws IndexOutOfBoundsException when the pitch is shorter
  public static Aim at(Pitch pitch, int start, int end) {
    return new Aim(pitch.id(), null, start, end, pitch.text().substring(start, end));
  }

  /// A whole line of an offer.
  public static Aim at(Offer offer, OfferLine line) {
    return new Aim(offer.id(), line.id(), 0, line.text().length(), line.text());
  }

  public boolean inOffer() {
    return line != null;
  }

  /// Where the words stand in the version they name; empty where that version, a draft still, says
  /// them no more at this place.
  public Optional<Passage> in(Dossier dossier) {
    return text(dossier)
        .filter(
            text ->
                0 <= start
                    && start <= end
                    && end <= text.length()
                    && text.substring(start, end).equals(words))
        .map(_ -> new Passage(start, end, words));
  }

  private Optional<String> text(Dossier dossier) {
    return inOffer()
        ? dossier
            .find(Offer.KIND, version)
            .flatMap(offer -> lines(offer).filter(one -> one.id().equals(line)).findFirst())
            .map(OfferLine::text)
        : dossier.find(Pitch.KIND, version).map(Pitch::text);
  }

  private static Stream<OfferLine> lines(Offer offer) {
    return Stream.of(OfferPart.values()).map(offer::lines).flatMap(List::stream);
  }
}
