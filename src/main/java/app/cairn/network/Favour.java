package app.cairn.network;

import java.util.Arrays;
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
      "je (re)?cherche (toujours |actuellement )?(un|une|du) (nouvel |nouveau )?#",
      "(me|m aider a|aidez moi a) trouver (un|une|du) (nouvel |nouveau )?#",
      "(un|du|d) # (pour moi|a me proposer|a pourvoir|chez vous)",
      "(auriez|avez|aurais) (vous|tu) (un|du) #",
      "(en recherche|a la recherche|besoin) (d|d un|du) #",
      "(me|m) (recrut|embauch)[a-z]*",
      "(recrutez|embauchez|recrutes|embauches) (vous|tu)",
      "(vous|tu) (recrut|embauch)(ez|es)",
      "(mon|de) cv|ma candidature|postuler|offres? d emploi",
      "(a job|any jobs?|vacancy|vacancies|job opening) (for me|at your|with you)",
      "(looking for|need|find me|want) (a |any )?(new )?(job|work|position)",
      "are you hiring|hire me|my (cv|resume)|apply for"),
  /// « Un service à vous demander », “could you do me a favour?”.
  SERVICE(
      "service a (vous|te) demander",
      "(me|m) (rendre|rendriez|rendrais) (un )?service",
      "(rendez|rends) moi (un )?service",
      "(vous|te) demander (un service|une faveur)",
      "coup de piston|(me|m) (pistonn|recommand)[a-z]*",
      "favou?r (to ask|for me)|do me a favou?r|recommend me|put in a (good )?word");

  private final Pattern words;

  /// @param words patterns of folded words; `#` stands for a job, whatever it is called
  Favour(String... words) {
    String jobs = "(emploi|travail|boulot|job|poste|stage|cdi|cdd)";
    this.words = Pattern.compile("\\b(" + String.join("|", words).replace("#", jobs) + ")\\b");
  }

  /// What `pretext` asks head-on; empty when it asks nothing of the kind.
  public static Optional<Favour> askedIn(String pretext) {
    String folded = Likeness.words(pretext);
    return Arrays.stream(values())
        .filter(favour -> favour.words.matcher(folded).find())
        .findFirst();
  }
}
