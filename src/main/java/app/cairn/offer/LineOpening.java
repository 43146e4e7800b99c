package app.cairn.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The first words with which one says what one brings and how: verbs above all, and the things one
/// brings. None is also a first name, a town or the name of a product, as far as known: « Excel »,
/// « Lean », « Anne », *Teams* are not among them, and keep their capital.
final class LineOpening {

  private static final Set<String> FRENCH_VERBS =
      words(
          """
          accompagner accueillir adapter agir aider aller alléger améliorer analyser animer anticiper apaiser
          apporter apprendre arbitrer articuler associer assurer avancer bâtir changer chercher choisir clarifier
          coacher commencer communiquer comparer comprendre concevoir conduire conseiller construire convaincre
          coordonner créer débloquer décider découvrir défendre définir demander déployer dessiner développer
          dialoguer dire donner échanger éclairer écouter écrire élaborer embarquer encourager engager enseigner
          entendre entraîner essayer établir étudier évaluer expérimenter expliquer explorer faciliter faire
          favoriser fédérer former formuler garder garantir gérer guider identifier imaginer impliquer informer
          initier inspirer installer instaurer inventer laisser lever libérer lier lire mener mesurer mettre mobiliser
          montrer motiver négocier nommer observer offrir organiser orienter oser ouvrir parler partager partir passer
          penser permettre piloter planifier porter poser préparer prendre présenter prévenir proposer protéger raconter
          rapprocher rassembler rassurer réaliser rechercher recruter redonner réduire réfléchir refuser regarder
          relier relire remettre rencontrer rendre renforcer repenser repérer répondre résoudre respecter rester
          réunir réussir revenir savoir sécuriser servir simplifier soigner soulager soutenir structurer suivre
          tester tenir tisser traduire transformer transmettre travailler trouver unir valoriser veiller vérifier
          vivre voir
          """);

  private static final Set<String> FRENCH_THINGS =
      words(
          """
          accompagnement accords aide aides analyse analyses animation appui approche atelier ateliers bilan bilans
          cadre calme cartographie changement changements clarté coaching compétences confiance conseil conseils
          coordination cours créativité développement diagnostic diagnostics dialogue écoute échanges énergie
          entretien entretiens équipe essais étude études expérience expertise formation formations gestion
          idées information informations journées lien liens mesure mesures méthode méthodes mise moins observation
          observations organisation outils parcours pédagogie pilotage plus points présence projets qualité questions
          recherche recherches regard relecture rencontre rencontres repères réponses résultats respect rigueur
          réunions rythme sécurité séances solution solutions soutien stratégie stratégies suivi temps tests
          travail vision visites
          """);

  private static final Set<String> FRENCH_SMALL =
      words(
          """
          ainsi alors après au aussi autant autour aux avant avec beaucoup bien ce ceci cela comme comment
          contre depuis derrière dès devant donc dont encore enfin ensemble ensuite entre et être il ils
          jamais je jusque là lors mais même mieux ne ni on ou où par parce parfois pendant peu pourquoi presque puis
          puisque quand que quel quelle quels quelles quoi sans se selon seulement si sous souvent sur surtout
          tant tard tôt toujours très trop vers voici voilà y
          """);

  private static final Set<String> ENGLISH_VERBS =
      words(
          """
          adapting analysing analyzing asking bringing building caring changing choosing clarifying coaching
          connecting coordinating creating deciding defining designing developing discovering drafting drawing
          easing encouraging explaining exploring facilitating finding following gathering getting giving guiding
          helping holding improving inventing keeping leading learning letting linking listening looking making
          managing mapping measuring meeting mentoring negotiating observing offering opening organising organizing
          planning preparing protecting putting questioning reducing removing running setting sharing showing
          simplifying solving speaking starting supporting taking talking teaching telling testing thinking training
          translating trying turning understanding using walking watching working writing
          adapt analyse analyze ask bring build choose clarify connect create decide design develop
          discover encourage explain explore find follow gather give help improve invent keep learn listen
          measure meet observe organise organize plan prepare protect reduce remove share show simplify
          solve speak start talk teach tell test translate try understand walk watch
          """);

  private static final Set<String> ENGLISH_THINGS =
      words(
          """
          the advice analysis answers assessment attention calm care clarity coaching confidence connections coordination
          courses creativity dialogue energy evidence expertise facilitation feedback habits help hours ideas
          interviews knowledge lessons less meetings method methods more observation order plans projects
          quality questions research results rigour safety sessions skills solutions stories strategy support
          surveys time tools training trust understanding visits workshops
          """);

  private static final Set<String> ENGLISH_SMALL =
      words(
          """
          a about after again all along also always among an and any around as at because before
          between beyond but by each eight every few first five four from her here his how if in
          inside into it its just like many most my never nine no not of off often on once one only
          or our out outside over quick quickly seven she side six so some step ten than that their
          them then there these they this those three through to together two under until up us we
          what when where wherever which while who with within without you your
          """);

  /// An infinitive is surely one before a determiner, where a name would not be; or by its ending:
  /// « humaniser », « clarifier ».
  private static final Pattern FRENCH_INFINITIVE =
      Pattern.compile(
          "^\\p{Lu}\\p{Ll}+(?:(?:er|ir|oir)\\s(?:les|leurs?|ces?|cette|chaque|une?|mes|ses)\\s.*"
              + "|(?:[bcdfglmnprstv]iser|ifier)(?!\\p{L}).*)",
          Pattern.DOTALL);

  private static final Pattern ENGLISH_PARTICIPLE =
      Pattern.compile("^\\p{Lu}\\p{Ll}+ing\\s(?:the|an?|every|each|their|those|what|how)\\s.*");

  /// « J’écoute », « D’abord », « L’envie »: not « L’Oréal ».
  private static final Pattern ELIDED =
      Pattern.compile("^(?:[LDJSCNMT]|Qu|Jusqu|Lorsqu|Puisqu)[’']\\p{Ll}.*", Pattern.DOTALL);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private LineOpening() {}

  /// True when `line` begins with one of them: its capital is that of a beginning. A thing before a
  /// capital may be the first half of a name (« Temps Présent »), a verb may not.
  static boolean begins(String line, OfferSentence.Grammar grammar) {
    boolean french = grammar == OfferSentence.Grammar.FRENCH;
    String[] words = BLANKS.split(line, 3);
    String first = words[0].replaceFirst("[,;:]$", "").toLowerCase(Locale.ROOT);
    boolean beforeName = words.length > 1 && Character.isUpperCase(words[1].codePointAt(0));
    boolean thing = (french ? FRENCH_THINGS : ENGLISH_THINGS).contains(first);
    return (french ? FRENCH_VERBS : ENGLISH_VERBS).contains(first)
        || (french ? FRENCH_SMALL : ENGLISH_SMALL).contains(first)
        || thing && !beforeName
        || (french ? FRENCH_INFINITIVE : ENGLISH_PARTICIPLE).matcher(line).matches()
        || french && ELIDED.matcher(line).matches();
  }

  /// True when `line` begins with a verb that says what one does: « accompagner », *help*.
  static boolean doing(String line, OfferSentence.Grammar grammar) {
    boolean french = grammar == OfferSentence.Grammar.FRENCH;
    String first = BLANKS.split(line, 2)[0].replaceFirst("[,;:]$", "").toLowerCase(Locale.ROOT);
    String begun = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    return (french ? FRENCH_VERBS : ENGLISH_VERBS).contains(first)
        || french && FRENCH_INFINITIVE.matcher(begun).matches();
  }

  private static Set<String> words(String all) {
    return Arrays.stream(all.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
