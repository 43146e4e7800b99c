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
          "Je suis utile {0}, et aussi à : {1}.",
          "Ce que je leur apporte : {0}.",
          "Ce que j’apporte : {0}.",
          "Ce que je fais pour eux : {0}.",
          "Ce que je fais : {0}.",
          "Je m’y prends ainsi : {0}.",
          "et");
  private static final Wording ENGLISH =
      new Wording(
          Grammar.ENGLISH,
          "I am useful to {0}.",
          "I am useful to {0}.",
          "I am useful to {0}, and to {1}.",
          "I bring them: {0}.",
          "I bring: {0}.",
          "I do for them: {0}.",
          "I do: {0}.",
          "How: {0}.",
          "and");

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
    "équipe de nuit, Je suis utile à : équipe de nuit.",
    "Équipe de nuit, Je suis utile à : Équipe de nuit."
  })
  void frenchJoinsItsPreposition(String line, String said) {
    assertThat(OfferSentence.compose(offer(List.of(line), List.of(), List.of()), FRENCH))
        .contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "Paris et sa région",
    "Thomas et son équipe",
    "Alexis",
    "Temps partiel",
    "temps partiel",
    "Nantes",
    "Reims",
    "Agnès et Charles",
    "Bordeaux Métropole",
    "Jacques",
    "Tunis",
    "Secours populaire",
    "Corps de sapeurs-pompiers",
    "Repas de quartier",
    "Lys",
    "Félix",
    "Calais",
    "Vitrolles",
    "Carrefours",
    "Restos du Cœur",
    "Médecins du Monde",
    "Médecins sans frontières",
    "Jeunes Agriculteurs",
    "Le Mans",
    "La Rochelle",
    "Les Sables-d’Olonne",
    "Le Goff et associés",
    "L’Oréal",
    "Cadres-dirigeants",
    "3M",
    "2e année",
    "D’Artagnan",
    "du personnel",
    "Qu’importe",
    "🌱",
    "Succès-Emploi",
    "les soignants et le bureau",
    "la pharmacie et les cadres",
    "cadres ou les aidants",
    "PME",
    "Parents d’élèves de Redon"
  })
  void frenchLeavesWhatIsNotSurelyAPluralAsItWasWritten(String line) {
    assertThat(sayToWhom(line)).isEqualTo("Je suis utile à : " + line + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "la Croix-Rouge, à la Croix-Rouge",
    "les Restos du Cœur, aux Restos du Cœur",
    "le Secours populaire, au Secours populaire",
    "l’Oréal, à l’Oréal",
    "Les cadres de l’AP-HP, aux cadres de l’AP-HP",
    "les Parisiens, aux Parisiens",
    "l'hôpital, à l'hôpital",
    "jeunes de Rennes, aux jeunes de Rennes",
    "Jeunes de 16 ans, aux jeunes de 16 ans",
    "Soignants et aidants, aux soignants et aidants",
    "Équipes de quai et de nuit, aux équipes de quai et de nuit",
    "Quelqu’un, à quelqu’un",
    "Mes voisins, à mes voisins",
    "Tous les soignants, à tous les soignants",
    "30 élèves, à 30 élèves",
    "Chez les artisans, chez les artisans",
    "HÔPITAUX, Je suis utile à : HÔPITAUX.",
    "Pour Thomas, pour Thomas",
    "À Paris, à Paris"
  })
  void frenchJoinsWhatIsSure(String line, String said) {
    String end = said.startsWith("Je") ? said : "Je suis utile " + said + ".";
    assertThat(sayToWhom(line)).isEqualTo(end);
  }

  @Test
  void oneNameAmongOthersTurnsThemAllIntoAList() {
    assertThat(sayToWhom("Cadres de santé", "Les aidants", "Thomas et son équipe"))
        .isEqualTo("Je suis utile à : cadres de santé, les aidants et Thomas et son équipe.");
  }

  @Test
  void whatSaysToWhomByItselfIsNotPutAfterTheColon() {
    assertThat(sayToWhom("Chez les artisans", "Thomas", "Aux cadres", "Paris"))
        .isEqualTo("Je suis utile chez les artisans et aux cadres, et aussi à : Thomas et Paris.");
  }

  @ParameterizedTest
  @CsvSource({
    "Paris and its region, Paris and its region",
    "Thomas, Thomas",
    "To Agnes, Agnes",
    "The Hague, The Hague",
    "The night staff, the night staff",
    "To nurses, nurses",
    "To Nurses, Nurses",
    "Nurses, nurses",
    "James’ team, James’ team",
    "Teachers without borders, Teachers without borders",
    "Teams in Wales, Teams in Wales",
    "People in Wales, People in Wales",
    "IT teams, IT teams",
    "May, May",
    "Wales, Wales"
  })
  void englishKeepsItsNames(String line, String said) {
    assertThat(OfferSentence.compose(offer(List.of(line), List.of(), List.of()), ENGLISH))
        .isEqualTo("I am useful to " + said + ".");
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
    assertThat(OfferSentence.compose(offer, FRENCH))
        .isEqualTo("Je m’y prends ainsi : écouter et dessiner.");
  }

  @Test
  void aQuestionKeepsItsMark() {
    assertThat(OfferSentence.compose(offer(List.of(), List.of(), List.of("Et si ?")), FRENCH))
        .isEqualTo("Je m’y prends ainsi : et si ?");
  }

  @Test
  void englishKeepsItsI() {
    Offer offer =
        offer(List.of("To nurses", "Porters"), List.of(), List.of("I listen", "Then draw"));
    assertThat(OfferSentence.compose(offer, ENGLISH))
        .isEqualTo("I am useful to nurses and porters. How: I listen and then draw.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | Je calme les crises; Du temps; Accompagner les retours"
            + " | Je calme les crises. Ce que j’apporte : du temps."
            + " Ce que je fais : accompagner les retours.",
        "FRENCH | Du temps; J’écoute; De la clarté; Je relie"
            + " | Ce que j’apporte : du temps et de la clarté. J’écoute et je relie.",
        "FRENCH | désamorcer les conflits; un tri | Ce que je fais : désamorcer les conflits."
            + " Ce que j’apporte : un tri.",
        "FRENCH | Du temps; La clarté | Ce que j’apporte : du temps et la clarté.",
        "FRENCH | Écouter; Dessiner les flux | Ce que je fais : écouter et dessiner les flux.",
        "ENGLISH | I calm crises; Time; Help them decide; Listening"
            + " | I calm crises. I bring: time and listening. I do: help them decide.",
        "ENGLISH | We listen; Hours given back | We listen. I bring: hours given back."
      })
  void eachKindOfLineHasItsOwnSentence(Grammar grammar, String lines, String said) {
    Offer offer = offer(List.of(), List.of(lines.split("; ")), List.of());
    assertThat(OfferSentence.compose(offer, grammar == Grammar.FRENCH ? FRENCH : ENGLISH))
        .isEqualTo(said);
  }

  @Test
  void forWhomOneDoesItIsSaidOnce() {
    Offer offer = offer(List.of("Cadres"), List.of("Écouter les équipes", "Un tri"), List.of());
    assertThat(OfferSentence.compose(offer, FRENCH))
        .isEqualTo(
            "Je suis utile aux cadres. Ce que je fais pour eux : écouter les équipes."
                + " Ce que je leur apporte : un tri.");
  }

  private static String sayToWhom(String... lines) {
    return OfferSentence.compose(offer(List.of(lines), List.of(), List.of()), FRENCH);
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
