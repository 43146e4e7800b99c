package app.cairn.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedPassagesTest {

  private static final String ANSWER =
      "J’ai su écouter d’abord les gens du quai. Le plan venait d’eux.";

  @Test
  void aLineSaidInTheAnswerCountsWhateverItsCase() {
    assertThat(
            CarriedPassages.count(
                ANSWER, dossier("Écouter d’abord les gens du quai", "Autre chose")))
        .isEqualTo(1);
  }

  @Test
  void aFewLettersOrHalfAWordDoNotCount() {
    assertThat(CarriedPassages.count(ANSWER, dossier("plan", "couter d’abord les gens"))).isZero();
  }

  @Test
  void sameWordsTwiceCountOnce() {
    assertThat(CarriedPassages.count(ANSWER, dossier("les gens du quai", "Les gens du quai")))
        .isEqualTo(1);
  }

  private static Dossier dossier(String... lines) {
    Offer offer =
        Offer.first(Instant.EPOCH)
            .withLines(OfferPart.HOW, List.of(lines).stream().map(OfferLine::of).toList());
    return new Dossier.Builder().put(Offer.KIND, offer).build();
  }
}
