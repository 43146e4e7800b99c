package app.cairn.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.OfferSentence.Grammar;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Excel et Power BI",
        "Anne et son équipe",
        "RH",
        "RH de proximité",
        "Lean",
        "Lean sans jargon",
        "La Poste",
        "Le Lean au quotidien",
        "L’Oréal",
        "D’Artagnan",
        "Teams",
        "Teams et Zoom",
        "Rose écoute",
        "Claire et moi",
        "Pierre",
        "Olivier des achats",
        "Temps Présent",
        "Atelier Renault",
        "Nantes à vélo",
        "3M",
        "e-santé",
        "Python pour débuter",
        "Docker",
        "Kaiser et fils",
        "Power BI",
        "Notion",
        "SAMU de nuit",
        "iPad en main",
        "🌱 Doucement"
      })
  void inFrenchWhatMayBeANameStaysAsItWasWritten(String line) {
    assertThat(within(Grammar.FRENCH, line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Écouter, puis dessiner                | écouter, puis dessiner",
        "Apprendre Excel                       | apprendre Excel",
        "Un quai à Vannes                      | un quai à Vannes",
        "Des heures rendues au soin            | des heures rendues au soin",
        "Du Lean sans jargon                   | du Lean sans jargon",
        "Trois jours sur le terrain            | trois jours sur le terrain",
        "Le bon chariot                        | le bon chariot",
        "L’envie de revenir                    | l’envie de revenir",
        "J’écoute d’abord                      | j’écoute d’abord",
        "D'abord le terrain                    | d'abord le terrain",
        "Je passe trois jours avec eux         | je passe trois jours avec eux",
        "Cartographier les flux                | cartographier les flux",
        "Humaniser la chaîne                   | humaniser la chaîne",
        "Sans jargon                           | sans jargon",
        "Temps rendu                           | temps rendu",
        "Ateliers avec Anne                    | ateliers avec Anne",
        "Cadres de santé                       | cadres de santé",
        "À partir du terrain                   | à partir du terrain"
      })
  void inFrenchAKnownBeginningIsWrittenSmall(String line, String said) {
    assertThat(within(Grammar.FRENCH, line)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Excel and Power BI",
        "Anne and her team",
        "HR",
        "HR close by",
        "Lean",
        "Teams and Zoom",
        "The Hague",
        "Reading",
        "Boeing engineers",
        "May",
        "Will",
        "Grace and Mark",
        "I listen",
        "Notion",
        "Paris and its region"
      })
  void inEnglishWhatMayBeANameStaysAsItWasWritten(String line) {
    assertThat(within(Grammar.ENGLISH, line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Listening, then drawing       | listening, then drawing",
        "Learning Excel                | learning Excel",
        "A quay in Vannes              | a quay in Vannes",
        "The right trolley             | the right trolley",
        "Three days in the field       | three days in the field",
        "Untangling the flows          | untangling the flows",
        "Time given back               | time given back",
        "Hours given back to care      | hours given back to care",
        "To nurses                     | to nurses",
        "Without jargon                | without jargon"
      })
  void inEnglishAKnownBeginningIsWrittenSmall(String line, String said) {
    assertThat(within(Grammar.ENGLISH, line)).isEqualTo(said);
  }

  @Test
  void aWordThatTheOfferWritesSmallElsewhereIsNoName() {
    assertThat(within(Grammar.FRENCH, "Chariots prêts", "De bons chariots"))
        .isEqualTo("chariots prêts");
    assertThat(within(Grammar.FRENCH, "Chariots Fenwick", "De bons chariots"))
        .as("before a capital it may be half a name")
        .isEqualTo("Chariots Fenwick");
    assertThat(within(Grammar.FRENCH, "Chariots prêts", "De bons porte-chariots"))
        .as("half of another word")
        .isEqualTo("Chariots prêts");
  }

  @Test
  void aWordWithACapitalWithinAnotherLineIsAName() {
    assertThat(within(Grammar.FRENCH, "Clarté pour tous", "La méthode Clarté"))
        .isEqualTo("Clarté pour tous");
  }

  /// The first of `lines`, in an offer of them all.
  private static String within(Grammar grammar, String... lines) {
    Offer offer =
        Offer.first(Instant.EPOCH)
            .withLines(OfferPart.WHAT, List.of(OfferLine.of(lines[0])))
            .withLines(OfferPart.HOW, Stream.of(lines).skip(1).map(OfferLine::of).toList());
    return OfferWords.of(offer, grammar).within(lines[0]);
  }
}
