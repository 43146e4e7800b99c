package app.cairn.meeting;

import app.cairn.network.Favour;
import app.cairn.network.Likeness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one may look at again in a message before it goes out: it suggests, and blocks nothing.
///
/// The order is information, advice, contacts; never a job, never a favour head-on. It reads French
/// and English, and prefers to overlook than to see what is not there. Any thread.
public enum Tact {
  /// It asks for a job: [Favour#JOB].
  JOB,
  /// It asks for a favour head-on: [Favour#SERVICE].
  FAVOUR,
  /// It asks for names before it asks for anything that one may tell.
  CONTACTS_FIRST,
  /// Slots that nobody filled yet: [Slots#open].
  OPEN_SLOTS,
  /// Longer than one reads, or listens to, on this channel.
  LONG;

  /// « vos contacts », « me mettre en relation », “introduce me”.
  private static final Pattern CONTACTS =
      words(
          "(de|des|vos|quelques|vos meilleurs|de bons) contacts|(votre|ton) carnet d adresses",
          "(me|m) (donner|passer|communiquer|transmettre) (un|des|vos|quelques|le|les|deux|trois)"
              + " (noms?|contacts?|coordonnees|numeros?)",
          "mettre en (relation|contact)|(me|m) (presenter|introduire) (a|aupres|aux|au|quelqu)",
          "(presentez|introduisez) moi (a|aupres|aux|au|quelqu)",
          "(qui|quelqu un) (d autre )?(connaissez|connaitriez|pourriez|pouvez) vous",
          "connai(ssez|triez) vous (quelqu un|des (gens|personnes)|une personne)",
          "(a|vers|aupres de) qui (d autre )?(devrais|pourrais|puis) je",
          "your contacts|introduce me|put me in touch|connect me (with|to)",
          "who else (should|could) i|(do|would) you know (anyone|anybody|someone|somebody)",
          "who do you know");

  /// What one may tell, or think of it: « comprendre », « votre avis », “your view”.
  private static final Pattern TELLS =
      words(
          "conseils?|(votre|ton|un) (avis|regard|point de vue|oeil|experience|retour)|questions?",
          "compren(dre|ds|ne|drais)|apprendre|decouvrir|savoir|entendre|ecouter|eclairer",
          "racont(er|ez|e|iez|erais|eriez)|nouvelles|ce que (vous|tu) (en"
              + " )?(voyez|vois|faites|fais)",
          "ce que (vous|tu) (en )?(pensez|penses|vivez|diriez|dirais)|(en )?pensez vous|qu en"
              + " penses",
          "comment (vous|tu|se|on|avez|etes|ca|cela|y|marche|fonctionne)|a quoi ressemble",
          "advice|questions?|understand|learn|hear|(your|a) (view|views|thoughts|experience)",
          "(your|a) (perspective|opinion|insights?)|tell me|what you (see|do|think|make)|how you",
          "how (it|that|this|things|your)|what it is like|news");

  private static final Pattern CLAUSE = Pattern.compile("[.!?…;:\\n]+");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b((?<!vous )(?<!tu )pas|aucun|jamais|sans|not|no|never|without|n t|don t)\\b");

  private static final int WORDS_OF_AN_EMAIL = 130;
  private static final int WORDS_OF_A_MESSAGE = 75;

  /// Half a minute, said aloud.
  private static final int WORDS_ALOUD = 75;

  private static Pattern words(String... some) {
    return Pattern.compile("\\b(" + String.join("|", some) + ")\\b");
  }

  /// What one may look at again in `message`, in the order of what matters.
  public static List<Tact> of(String message, OutreachChannel channel) {
    return Arrays.stream(values()).filter(one -> one.in(message, channel)).toList();
  }

  private boolean in(String message, OutreachChannel channel) {
    return switch (this) {
      case JOB -> asks(Favour.JOB, message);
      case FAVOUR -> asks(Favour.SERVICE, message);
      case CONTACTS_FIRST -> contactsFirst(message);
      case OPEN_SLOTS -> !Slots.open(message).isEmpty();
      case LONG -> count(message) > most(channel);
    };
  }

  private static boolean asks(Favour favour, String message) {
    return Favour.askedIn(message).filter(favour::equals).isPresent();
  }

  private static boolean contactsFirst(String message) {
    for (String clause : CLAUSE.split(message.toLowerCase(Locale.ROOT))) {
      String said = Likeness.words(clause);
      Matcher contacts = CONTACTS.matcher(said);
      Matcher tells = TELLS.matcher(said);
      boolean asked = contacts.find() && !DENIED.matcher(said).find();
      boolean told = tells.find();
      if (asked && (!told || contacts.start() < tells.start())) {
        return true;
      }
      if (told) {
        return false;
      }
    }
    return false;
  }

  /// As many words as one reads without putting it off, or listens to: half a minute aloud.
  private static int most(OutreachChannel channel) {
    return switch (channel) {
      case EMAIL -> WORDS_OF_AN_EMAIL;
      case MESSAGE -> WORDS_OF_A_MESSAGE;
      case PHONE, FACE_TO_FACE -> WORDS_ALOUD;
    };
  }

  private static long count(String message) {
    return message.isBlank() ? 0 : message.strip().split("\\s+").length;
  }
}
