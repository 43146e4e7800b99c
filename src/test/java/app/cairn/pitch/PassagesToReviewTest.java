package app.cairn.pitch;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferPart;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesToReviewTest {

  private static final String PITCH =
      "Avez-vous déjà cherché un brancard pendant vingt minutes\u202F?\n\n"
          + "Aujourd’hui, j’aide des hôpitaux à humaniser leur logistique. J’écoute d’abord les"
          + " gens du quai.";

  private final Offer known =
      Offer.first(Instant.EPOCH)
          .withLines(
              OfferPart.WHAT,
              List.of(
                  OfferLine.of("Humanise la chaîne d’approvisionnement"),
                  OfferLine.of("Écouter le quai")));

  @Test
  void theSentenceThatSaysWhatTheOfferSaysNoMoreIsFound() {
    Offer latest =
        known.withLines(
            OfferPart.WHAT,
            List.of(OfferLine.of("Le bon chariot au bon étage"), OfferLine.of("Écouter le quai")));
    List<Passage> passages = PassagesToReview.in(PITCH, known, latest);
    assertThat(passages)
        .extracting(Passage::text)
        .containsExactly("Aujourd’hui, j’aide des hôpitaux à humaniser leur logistique.");
    Passage passage = passages.getFirst();
    assertThat(PITCH.substring(passage.start(), passage.end())).isEqualTo(passage.text());
  }

  @Test
  void aWordMovedToAnotherLineIsNotLost() {
    Offer latest =
        known
            .withLines(OfferPart.WHAT, List.of())
            .withLines(OfferPart.HOW, known.what().reversed());
    assertThat(PassagesToReview.in(PITCH, known, latest)).isEmpty();
  }

  @Test
  void aLineThatOnlyAddsPointsAtNothing() {
    Offer latest = known.withLines(OfferPart.TO_WHOM, List.of(OfferLine.of("Aux hôpitaux")));
    assertThat(PassagesToReview.in(PITCH, known, latest)).isEmpty();
  }
}
