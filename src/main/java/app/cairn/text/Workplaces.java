package app.cairn.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one says that somebody works somewhere: « au CHU de Nantes », « à l’hôpital », « chez Ouest
/// Fret » in French; “at Ouest Fret” in English. Any thread.
///
/// French contracts with the article of the name, or of its first noun where that noun is a common
/// one whose gender is known; where it is not, « chez » needs none. Such a noun begins with a small
/// letter within a sentence (« au lycée Clemenceau »), but where it belongs to a proper name (« à
/// la Banque alimentaire ») or is an acronym.
public final class Workplaces {

  private static final String MASCULINE =
      "lycée|collège|port|ministère|département|conseil|centre|groupe|musée|théâtre|tribunal|"
          + "syndicat|cabinet|bureau|club|comité|service|rectorat|conservatoire|garage|magasin|"
          + "restaurant|laboratoire|réseau|foyer|parc|pôle|cinéma|journal|consulat|château|chantier";
  private static final String FEMININE =
      "mairie|ville|région|préfecture|clinique|maison|faculté|fac|métropole|bibliothèque|"
          + "médiathèque|société|chambre|chorale|caisse|communauté|coopérative|direction|crèche|"
          + "paroisse|pharmacie|librairie|boulangerie|ferme|gare|gendarmerie|police|radio|revue|"
          + "mission|maternité|mutuelle|start-up|startup";
  private static final String ELIDED =
      "hôpital|école|université|association|académie|agence|entreprise|office|institut|église|"
          + "hôtel|usine|atelier|union|observatoire|orchestre|ambassade|épicerie|imprimerie|"
          + "internat|étude|antenne|aéroport|auto-école|harmonie|académie";
  private static final String PLURAL =
      "hôpitaux|archives|urgences|ateliers|chantiers|jardins|éditions|galeries|services|écoles";

  /// Of a proper name: they keep their capital.
  private static final String MASCULINE_PROPER = "Crédit|Secours|Samu|Greta|Ccas|Cnrs|Cea|Cfa";

  private static final String FEMININE_PROPER =
      "Banque|Croix-Rouge|Sorbonne|Fondation|Poste|Caf|Cpam|Maif|Macif|Sncf|Ratp|Dreal|Matmut";
  private static final String ELIDED_PROPER =
      "Iut|Insee|Esat|Apec|Afpa|Admr|Urssaf|Inserm|Inrae|Ehpad|Ime|Ifsi|Armée|Éducation|Assurance|"
          + "Adie|Ademe|Adapei|Apf|Insa|Ens|Ena|Esc|Udaf";
  private static final String PLURAL_PROPER = "Restos|Archives nationales|Éditions|Compagnons";

  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)(le |la |les |l[’'])(.+)", Pattern.UNICODE_CASE);
  private static final Pattern MASCULINE_ACRONYM =
      Pattern.compile(
          "(CHU|CHR|CHD|CH|CNRS|CEA|CFA|CCAS|GRETA|SAMU|CNAM|CROUS|CIO|CIDFF|GIP|MNHN)");

  private final Language language;

  public Workplaces(Language language) {
    this.language = language;
  }

  /// « au CHU de Nantes », « chez Ouest Fret », “at Ouest Fret”.
  public String at(String name) {
    String clean = name.strip();
    if (language == Language.ENGLISH) {
      return "at " + clean;
    }
    Matcher article = ARTICLE.matcher(clean);
    if (article.matches()) {
      return contracted(article.group(1), article.group(2));
    }
    return noun(clean).orElse("chez " + clean);
  }

  /// The article belongs to the name: it keeps its capital where it stays.
  private static String contracted(String article, String rest) {
    return switch (Folding.fold(article)) {
      case "le " -> "au " + rest;
      case "les " -> "aux " + rest;
      case "la " -> "à La " + rest;
      default -> "à L’" + rest;
    };
  }

  private static Optional<String> noun(String name) {
    String first = name.split("[ \\u00A0,(]", 2)[0];
    if (MASCULINE_ACRONYM.matcher(first).matches()) {
      return Optional.of("au " + name);
    }
    String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    if (is(first, MASCULINE)) {
      return Optional.of("au " + small);
    }
    if (is(first, FEMININE)) {
      return Optional.of("à la " + small);
    }
    if (is(first, ELIDED)) {
      return Optional.of("à l’" + small);
    }
    if (is(first, PLURAL_PROPER)) {
      return Optional.of("aux " + name);
    }
    if (is(first, PLURAL)) {
      return Optional.of("aux " + small);
    }
    if (is(first, MASCULINE_PROPER)) {
      return Optional.of("au " + name);
    }
    if (is(first, FEMININE_PROPER)) {
      return Optional.of("à la " + name);
    }
    return is(first, ELIDED_PROPER) ? Optional.of("à l’" + name) : Optional.empty();
  }

  private static boolean is(String word, String words) {
    return ("|" + Folding.fold(words) + "|").contains("|" + Folding.fold(word) + "|");
  }
}
