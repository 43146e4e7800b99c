package app.cairn.offer;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.offer.OfferSentence.Grammar;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Excel et Power BI",
        "FRENCH | Anne et son équipe",
        "FRENCH | RH",
        "FRENCH | RH de proximité",
        "FRENCH | Lean",
        "FRENCH | Lean sans jargon",
        "FRENCH | La Poste",
        "FRENCH | Le Lean au quotidien",
        "FRENCH | L’Oréal",
        "FRENCH | D’Artagnan",
        "FRENCH | Teams",
        "FRENCH | Teams et Zoom",
        "FRENCH | Rose écoute",
        "FRENCH | Claire et moi",
        "FRENCH | Pierre",
        "FRENCH | Olivier des achats",
        "FRENCH | Temps Présent",
        "FRENCH | Atelier Renault",
        "FRENCH | Nantes à vélo",
        "FRENCH | 3M",
        "FRENCH | e-santé",
        "FRENCH | Python pour débuter",
        "FRENCH | Docker",
        "FRENCH | Kaiser et fils",
        "FRENCH | Power BI",
        "FRENCH | Notion",
        "FRENCH | SAMU de nuit",
        "FRENCH | iPad en main",
        "FRENCH | 🌱 Doucement",
        "ENGLISH | Excel and Power BI",
        "ENGLISH | Anne and her team",
        "ENGLISH | HR",
        "ENGLISH | HR close by",
        "ENGLISH | Lean",
        "ENGLISH | Teams and Zoom",
        "ENGLISH | The Hague",
        "ENGLISH | Reading",
        "ENGLISH | Boeing engineers",
        "ENGLISH | May",
        "ENGLISH | Will",
        "ENGLISH | Grace and Mark",
        "ENGLISH | I listen",
        "ENGLISH | Notion",
        "ENGLISH | Paris and its region"
      })
  void whatMayBeANameStaysAsItWasWritten(Grammar grammar, String line) {
    assertThat(within(grammar, line)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Écouter, puis dessiner",
        "FRENCH | Apprendre Excel",
        "FRENCH | Un quai à Vannes",
        "FRENCH | Des heures rendues au soin",
        "FRENCH | Du Lean sans jargon",
        "FRENCH | Trois jours sur le terrain",
        "FRENCH | Le bon chariot",
        "FRENCH | L’envie de revenir",
        "FRENCH | J’écoute d’abord",
        "FRENCH | D'abord le terrain",
        "FRENCH | Je passe trois jours avec eux",
        "FRENCH | Cartographier les flux",
        "FRENCH | Humaniser la chaîne",
        "FRENCH | Sans jargon",
        "FRENCH | Temps rendu",
        "FRENCH | Ateliers avec Anne",
        "FRENCH | Cadres de santé",
        "FRENCH | À partir du terrain",
        "ENGLISH | Listening, then drawing",
        "ENGLISH | Learning Excel",
        "ENGLISH | A quay in Vannes",
        "ENGLISH | The right trolley",
        "ENGLISH | Three days in the field",
        "ENGLISH | Untangling the flows",
        "ENGLISH | Time given back",
        "ENGLISH | Hours given back to care",
        "ENGLISH | To nurses",
        "ENGLISH | Without jargon"
      })
  void aKnownBeginningIsWrittenSmall(Grammar grammar, String line) {
    String small = line.substring(0, 1).toLowerCase(Locale.FRENCH) + line.substring(1);
    assertThat(within(grammar, line)).isEqualTo(small);
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
