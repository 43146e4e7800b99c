package app.cairn.offer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// First words of a line that are surely no names: those that a sentence may write small. A line
/// often begins with a capital by habit, so that its first word alone tells nothing: « Thomas », «
/// Paris », « Temps partiel » look as « Cadres » does. What is not known here is left as the person
/// wrote it.
final class FamiliarWords {

  /// Plurals of those one works for; none is also a singular, a first name or a town.
  private static final Set<String> FRENCH_PLURALS =
      words(
          """
          accompagnants acteurs adhérents administrations adolescents adultes agences agents agriculteurs
          aidants amis animateurs apprentis artisans artistes assistants associations ateliers bénéficiaires bénévoles
          cabinets cadres centres chercheurs chercheuses citoyens clients cliniques clubs collectivités collègues
          commerçants communes conseillers crèches créateurs dirigeants directeurs directions directrices
          éducateurs élèves élus employeurs enfants enseignants entrepreneurs entrepreneuses entreprises équipes
          établissements étudiants étudiantes experts familles femmes fondations formateurs formatrices foyers gens
          groupes habitants hommes hôpitaux indépendants infirmiers infirmières ingénieurs institutions jeunes
          journalistes laboratoires lecteurs locataires lycéens mairies maraîchers médecins mères musées
          organisations organismes ouvriers parents partenaires particuliers patients pères personnes pharmaciens
          pharmacies porteurs producteurs professeurs professionnels recruteurs responsables retraités salariés
          seniors services soignants soignantes stagiaires startups structures syndicats techniciens territoires
          travailleurs usagers utilisateurs villes visiteurs voisins voyageurs écoles
          """);

  private static final Set<String> FRENCH_TOOLS =
      words(
          """
          le la les l un une des d du de moi toi lui elle nous vous eux elles ce cet cette ces celui celle ceux celles
          mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs tout toute tous toutes chaque plusieurs
          quelques certains certaines qui quiconque quelqu deux trois quatre cinq six sept huit neuf dix
          à au aux chez auprès pour dans en
          """);

  private static final Set<String> ENGLISH =
      words(
          """
          the a an my our your their his her its this that these those all any some each every many most both few
          people everyone everybody anyone anybody someone whoever who you me us them young older small large local
          two three four five six seven eight nine ten
          adults apprentices artists associations businesses carers charities children citizens clients clinics clubs
          colleagues communities companies councils customers designers directors doctors employees employers
          engineers entrepreneurs experts families farmers founders freelancers friends groups hospitals
          individuals institutions journalists leaders managers members mothers neighbours nurses organisations
          organizations parents partners patients pharmacies pharmacists porters practitioners producers
          professionals pupils readers recruiters residents researchers schools seniors shops staff students teachers
          teams therapists trainers travellers users visitors volunteers women men workers
          """);

  /// Words that a name may begin with, in front of its capital: « La Rochelle », *The Hague*.
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "d", "the");

  private static final Pattern FIRST = Pattern.compile("^(\\p{L}+)(?![\\p{L}\\p{N}\\-])[’']?\\s*");
  private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");
  private static final Pattern BEYOND =
      Pattern.compile("(?i)\\bsans fronti[èe]res?\\b|\\bwithout borders\\b");

  private FamiliarWords() {}

  /// True for the plural of a French noun that `à` may join with « aux ».
  static boolean frenchPlural(String word) {
    return FRENCH_PLURALS.contains(word.toLowerCase(Locale.FRENCH));
  }

  /// True when the first word of `line` may lose its capital without a name losing it.
  static boolean begin(String line, OfferSentence.Grammar grammar) {
    Matcher first = FIRST.matcher(line);
    if (!first.find()) {
      return false;
    }
    String word = first.group(1).toLowerCase(Locale.ROOT);
    String rest = line.substring(first.end());
    boolean tool =
        grammar == OfferSentence.Grammar.FRENCH
            ? FRENCH_TOOLS.contains(word)
            : ENGLISH.contains(word);
    if (ARTICLES.contains(word)) {
      return tool && !rest.isEmpty() && !Character.isUpperCase(rest.codePointAt(0));
    }
    boolean noun = grammar == OfferSentence.Grammar.FRENCH ? frenchPlural(word) : tool;
    boolean name = CAPITAL.matcher(rest).find() || BEYOND.matcher(rest).find();
    return noun ? !name : tool;
  }

  private static Set<String> words(String all) {
    return Stream.of(all.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
