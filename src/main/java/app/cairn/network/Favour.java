package app.cairn.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What one does not ask head-on of somebody one has lost sight of. First a memory or a piece of
/// news; then information, advice, contacts; never a job.
///
/// It reads French and English, and prefers to overlook a favour than to see one where there is
/// none: « votre nouveau poste » is a piece of news, « La Poste » a place.
public enum Favour {
  /// « Je cherche un emploi », « mon CV », “are you hiring?”.
  JOB(
      "je (re)?cherche (toujours |actuellement |donc )?(un|une|du) (nouvel |nouveau )?#",
      "(me|m aider a|aidez moi a) trouver (un|une|du) (nouvel |nouveau )?#",
      "(un|du|d) # (pour moi|a me proposer|a pourvoir|chez vous)",
      "(auriez|avez|aurais) (vous|tu) (pas )?(un|du) #",
      "(en recherche|a la recherche|besoin) (d|d un|du|de) (nouvel |nouveau )?#",
      "(me|m) (recrut|embauch)(er|eriez|erais|ez)",
      "(recrutez|embauchez|recrutes|embauches) (vous|tu)",
      "(vous|tu) (recrut|embauch)(ez|es)",
      "(mon|de) cv|ma candidature|candidature spontanee|postuler|offres? d emploi",
      "a l ecoute d opportunites|opportunites? (d emploi|chez vous|dans votre)",
      "(rejoindre|integrer) (votre|vos|ton) (equipe|entreprise|structure|etablissement|groupe)s?",
      "j aimerais travailler (chez|pour) (vous|toi)",
      "entend(ez|s|iez|ais) parler d un #",
      "(a job|any jobs?|vacancy|vacancies|job opening) (for me|at your|with you)",
      "i (am|m) (currently |actively )?seeking (a |any )?(new )?(job|work|position|role)",
      "(looking for|need|find me|want) (a |any )?(new )?(job|work|position)",
      "open to (new )?opportunities|any openings|join your (team|company|organisation)",
      "hear of (a|any) (job|position|opening)s?",
      "are you hiring|hire me|my (cv|resume)|apply for"),
  /// « Un service à vous demander », “could you do me a favour?”.
  SERVICE(
      "service a (vous|te) demander",
      "(me|m) (rendre|rendriez|rendrais) (un )?service",
      "(rendez|rends) moi (un )?service",
      "(vous|te) demander (un service|une faveur)",
      "coup de piston|me pistonner|(me recommander|recommandez moi) (a|aupres|au|aux)",
      "favou?r (to ask|for me)|do me a favou?r|recommend me|put in a (good )?word");

  /// Where one thing that is said ends and the next begins: « Je ne vous connais pas, mais je
  /// cherche un poste ».
  private static final Pattern NEXT = Pattern.compile("[.!?…;:,()\\n—–]+|\\b(mais|but)\\b");

  /// What is denied is not asked: « Je ne cherche pas de poste ».
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b((?<!vous )(?<!tu )pas|aucun|aucune|jamais|sans"
              + " (vous|te|rien|chercher|demander)|not|no|never|without|(n|don|isn|wouldn|won)"
              + " t)\\b");

  /// What one would like to know is information: « Comment recrutez-vous ? »
  private static final Pattern ENQUIRED =
      Pattern.compile("\\b(comment|pourquoi|quand|how|why|when)\\b");

  private final Pattern words;

  /// @param words patterns of folded words; `#` stands for a job, whatever it is called
  Favour(String... words) {
    String jobs = "(emploi|travail|boulot|job|poste|stage|cdi|cdd)";
    this.words = Pattern.compile("\\b(" + String.join("|", words).replace("#", jobs) + ")\\b");
  }

  /// What `text` asks head-on; empty when it asks nothing of the kind.
  public static Optional<Favour> askedIn(String text) {
    List<String> said = said(text);
    return Arrays.stream(values())
        .filter(favour -> said.stream().anyMatch(one -> favour.words.matcher(one).find()))
        .findFirst();
  }

  /// What is said in `text`, one thing after the other, in folded words; without what is denied or
  /// enquired about.
  private static List<String> said(String text) {
    return NEXT.splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(Likeness::words)
        .filter(one -> !DENIED.matcher(one).find() && !ENQUIRED.matcher(one).find())
        .toList();
  }
}
