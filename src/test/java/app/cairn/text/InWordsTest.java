package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days, numbers, places and names as a sentence takes them in.
class InWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private final Messages french = new Messages(Language.FRENCH);
  private final Messages english = new Messages(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "2026-03-12, aujourd’hui, today",
    "2026-03-11, hier, yesterday",
    "2026-03-09, il y a trois jours, three days ago",
    "2026-03-05, il y a une semaine, one week ago",
    "2026-02-22, il y a deux semaines, two weeks ago",
    "2026-02-12, il y a un mois, one month ago",
    "2026-02-11, il y a un mois, one month ago",
    "2025-11-12, il y a quatre mois, four months ago",
    "2025-03-12, il y a un an, one year ago",
    "2024-03-11, il y a deux ans, two years ago",
    "2000-01-01, il y a 26 ans, 26 years ago"
  })
  void aDayIsSaidFromToday(LocalDate day, String inFrench, String inEnglish) {
    assertThat(new InWords(french).ago(day, TODAY)).hasValue(inFrench);
    assertThat(new InWords(english).ago(day, TODAY)).hasValue(inEnglish);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-13", "2027-01-01"})
  void aDayToComeIsNotSaid(LocalDate day) {
    assertThat(new InWords(french).ago(day, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, un, une, one",
    "4, quatre, quatre, four",
    "11, onze, onze, eleven",
    "16, seize, seize, sixteen",
    "17, 17, 17, 17"
  })
  void smallNumbersAreWords(int number, String masculine, String feminine, String inEnglish) {
    assertThat(new InWords(french).count(number)).isEqualTo(masculine);
    assertThat(new InWords(french).countFeminine(number)).isEqualTo(feminine);
    assertThat(new InWords(english).count(number)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource({
    "CHU de Nantes, au CHU de Nantes",
    "Hôpital de jour, à l’hôpital de jour",
    "hopital, à l’hopital",
    "Lycée Clemenceau, au lycée Clemenceau",
    "IUT Saint-Nazaire, à l’IUT Saint-Nazaire",
    "Port de Nantes, au port de Nantes",
    "Mairie de Rezé, à la mairie de Rezé",
    "Université de Nantes, à l’université de Nantes",
    "Banque alimentaire, à la Banque alimentaire",
    "Crédit Agricole, au Crédit Agricole",
    "SNCF, à la SNCF",
    "Chantiers de l’Atlantique, aux chantiers de l’Atlantique",
    "Restos du Cœur, aux Restos du Cœur",
    "La Poste, à La Poste",
    "Le Monde, au Monde",
    "Les Petits Frères, aux Petits Frères",
    "L’Équipe, à L’Équipe",
    "L'Oréal, à L’Oréal",
    "Ouest Fret, chez Ouest Fret",
    "Emmaüs, chez Emmaüs",
    "Portakabin, chez Portakabin"
  })
  void frenchContractsWithTheArticle(String name, String said) {
    assertThat(new Workplaces(Language.FRENCH).at(name)).isEqualTo(said);
    assertThat(new Workplaces(Language.ENGLISH).at(name)).isEqualTo("at " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "Santé, dans la santé, in the field of “Santé”",
    "logistique, dans la logistique, in the field of “logistique”",
    "Industrie, dans l’industrie, in the field of “Industrie”",
    "Transports, dans les transports, in the field of “Transports”",
    "Bâtiment, dans le bâtiment, in the field of “Bâtiment”",
    "Fret ferroviaire, dans le secteur «\u00A0Fret ferroviaire\u00A0», in the field of “Fret"
        + " ferroviaire”"
  })
  void aSectorHasItsArticleWhereItIsKnown(String sector, String inFrench, String inEnglish) {
    assertThat(new Sectors(french).in(sector)).isEqualTo(inFrench);
    assertThat(new Sectors(english).in(sector)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource({
    "Claire, FEMININE",
    "Anne-Laure, FEMININE",
    "Tante Yvonne, FEMININE",
    "Leïla, FEMININE",
    "Jean-Marc, MASCULINE",
    "RENÉ, MASCULINE",
    "Loïc, MASCULINE",
    "Camille, UNSAID",
    "Dominique, UNSAID",
    "X, UNSAID",
    "'', UNSAID"
  })
  void aFirstNameTellsOnlyWhatLeavesNoDoubt(String name, FirstNames.Gender gender) {
    assertThat(new FirstNames().of(name)).isEqualTo(gender);
  }
}
