package app.cairn.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.OfferSentence.Grammar;
import app.cairn.offer.OfferSentence.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferSentenceTest {

  private static final Wording FRENCH =
      new Wording(
          Grammar.FRENCH,
          "Je suis utile {0}.",
          "Je suis utile à : {0}.",
          "Ce que je leur apporte : {0}.",
          "Ce que j’apporte : {0}.",
          "Je m’y prends ainsi : {0}.",
          "et");
  private static final Wording ENGLISH =
      new Wording(
          Grammar.ENGLISH, "I am useful to {0}.", "I am useful to {0}.", "I bring them: {0}.",
          "I bring: {0}.", "How: {0}.", "and");

  @Test
  void anEmptyOfferSaysNothing() {
    assertThat(OfferSentence.compose(offer(List.of(), List.of(" "), List.of()), FRENCH)).isEmpty();
  }

  @Test
  void theLastLineIsBroughtInByAnd() {
    Offer offer =
        offer(
            List.of("Directions d’hôpitaux", "Cadres de santé", "Équipes de nuit"),
            List.of("Du temps rendu."),
            List.of("Écouter", "dessiner"));
    assertThat(OfferSentence.compose(offer, FRENCH))
        .isEqualTo(
            "Je suis utile aux directions d’hôpitaux, aux cadres de santé et aux équipes de nuit."
                + " Ce que je leur apporte : du temps rendu."
                + " Je m’y prends ainsi : écouter et dessiner.");
  }

  @ParameterizedTest
  @CsvSource({
    "Les cadres de santé, aux cadres de santé",
    "Le service de nuit, au service de nuit",
    "La pharmacie, à la pharmacie",
    "L’hôpital de Redon, à l’hôpital de Redon",
    "Des familles, à des familles",
    "Ceux qui portent, à ceux qui portent",
    "Aux soignants, aux soignants",
    "À toute équipe, à toute équipe",
    "Une école, à une école",
    "Vous qui portez, à vous qui portez",
    "3 hôpitaux, à 3 hôpitaux",
    "PME du Morbihan, Je suis utile à : PME du Morbihan.",
    "Équipe de nuit, Je suis utile à : équipe de nuit."
  })
  void frenchJoinsItsPreposition(String line, String said) {
    assertThat(OfferSentence.compose(offer(List.of(line), List.of(), List.of()), FRENCH))
        .contains(said);
  }

  @Test
  void semicolonsPartLinesThatHaveCommas() {
    Offer offer = offer(List.of(), List.of(), List.of("Un essai, un service", "Trois jours"));
    assertThat(OfferSentence.compose(offer, FRENCH))
        .isEqualTo("Je m’y prends ainsi : un essai, un service\u202F; et trois jours.");
  }

  @Test
  void namesKeepTheirCapital() {
    Offer offer =
        offer(List.of(), List.of("IRM sans attente", "Vannes", "Un quai à Vannes"), List.of());
    assertThat(OfferSentence.compose(offer, FRENCH))
        .isEqualTo("Ce que j’apporte : IRM sans attente, Vannes et un quai à Vannes.");
  }

  @Test
  void aMarkAtTheEndGoesWithTheSpaceBeforeIt() {
    Offer offer = offer(List.of(), List.of(), List.of("Écouter\u202F;", "Dessiner\u00A0:"));
    assertThat(OfferSentence.compose(offer, FRENCH)).isEqualTo("Je m’y prends ainsi : écouter et dessiner.");
  }

  @Test
  void aQuestionKeepsItsMark() {
    assertThat(OfferSentence.compose(offer(List.of(), List.of(), List.of("Et si ?")), FRENCH))
        .isEqualTo("Je m’y prends ainsi : et si ?");
  }

  @Test
  void englishKeepsItsI() {
    Offer offer = offer(List.of("To nurses", "Porters"), List.of(), List.of("I listen", "Then draw"));
    assertThat(OfferSentence.compose(offer, ENGLISH))
        .isEqualTo("I am useful to nurses and porters. How: I listen and then draw.");
  }

  private static Offer offer(List<String> toWhom, List<String> what, List<String> how) {
    return Offer.first(Instant.EPOCH)
        .withLines(OfferPart.TO_WHOM, lines(toWhom))
        .withLines(OfferPart.WHAT, lines(what))
        .withLines(OfferPart.HOW, lines(how));
  }

  private static List<OfferLine> lines(List<String> words) {
    return Stream.of(words).flatMap(List::stream).map(OfferLine::of).toList();
  }
}
