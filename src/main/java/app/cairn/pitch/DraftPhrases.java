package app.cairn.pitch;

import app.cairn.offer.Offer;
import app.cairn.offer.OfferLine;
import app.cairn.offer.OfferSentence;
import app.cairn.offer.OfferWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns lines into sentences. People write « Aux hôpitaux », « Les hôpitaux » or « Hôpitaux moyens
/// »; each is put so that the sentence stands.
final class DraftPhrases {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final DraftWording wording;
  private final OfferWords offerWords;

  /// @param offer whose lines are put into sentences
  DraftPhrases(DraftWording wording, Offer offer) {
    this.wording = wording;
    this.offerWords =
        OfferWords.of(offer, OfferSentence.Grammar.valueOf(wording.say("draft.grammar")));
  }

  String hello() {
    return wording.say("draft.hello");
  }

  String question() {
    return wording.say("draft.question");
  }

  String request() {
    return wording.say("draft.request");
  }

  /// « Je suis là pour faire arriver les choses à l’heure. »
  String mission(String mission) {
    String words = clean(mission);
    if (words.isEmpty()) {
      return "";
    }
    if (begins(words, "draft.self")) {
      return stopped(words);
    }
    boolean verb = begins(words, "draft.verb");
    String inside = verb ? small(words) : inner(words);
    return stopped(wording.say(verb ? "draft.missionVerb" : "draft.mission", inside));
  }

  String sentence(String sentence) {
    return stopped(clean(sentence));
  }

  /// « Je m’adresse aux hôpitaux et aux cadres de santé. »
  String people(List<OfferLine> lines, int most) {
    List<String> words = words(lines, most);
    if (words.isEmpty()) {
      return "";
    }
    List<String> addressed = words.stream().flatMap(line -> addressed(line).stream()).toList();
    return addressed.size() == words.size()
        ? stopped(wording.say("draft.people", list(addressed)))
        : stopped(wording.say("draft.peopleList", list(inners(words))));
  }

  /// « Je leur apporte le bon chariot au bon étage. »
  String what(List<OfferLine> lines, int most) {
    List<String> words = words(lines, most);
    if (words.isEmpty()) {
      return "";
    }
    boolean things = words.stream().allMatch(line -> begins(line, "draft.thing"));
    return stopped(wording.say(things ? "draft.what" : "draft.whatList", list(inners(words))));
  }

  /// « Je passe trois jours sur le terrain. J’écoute d’abord. »
  String how(List<OfferLine> lines, int most) {
    List<String> words = words(lines, most);
    Predicate<String> self = line -> begins(line, "draft.self");
    List<String> sentences =
        new ArrayList<>(words.stream().filter(self).map(this::stopped).toList());
    List<String> others = words.stream().filter(self.negate()).toList();
    if (!others.isEmpty()) {
      sentences.addFirst(stopped(wording.say("draft.howList", list(inners(others)))));
    }
    return String.join(" ", sentences);
  }

  /// « Faire arriver les choses à l’heure · Le bon chariot au bon étage »
  String headline(String mission, List<OfferLine> what, List<OfferLine> people) {
    return Stream.of(
            Optional.of(clean(mission)),
            words(what, 1).stream().findFirst(),
            words(people, 1).stream().findFirst())
        .flatMap(Optional::stream)
        .filter(text -> !text.isEmpty())
        .map(DraftPhrases::capital)
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  /// The line after « je m’adresse »; none when it cannot be put so.
  private Optional<String> addressed(String line) {
    String words = inner(line);
    if (begins(line, "draft.to")) {
      return Optional.of(words);
    }
    return Stream.of(wording.say("draft.contractions").split("\\|"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> words.startsWith(pair[0]))
        .findFirst()
        .map(pair -> pair[1] + words.substring(pair[0].length()));
  }

  private boolean begins(String line, String rule) {
    String first = line.toLowerCase(Locale.ROOT).replace('\'', '’').split("\\s", 2)[0];
    return first.matches(wording.say(rule));
  }

  /// « a, b et c »; semicolons where a comma stands inside.
  private String list(List<String> items) {
    if (items.size() == 1) {
      return items.getFirst();
    }
    boolean commas = items.stream().anyMatch(item -> item.contains(","));
    String separator = wording.say(commas ? "draft.semicolon" : "draft.comma");
    String first = String.join(separator, items.subList(0, items.size() - 1));
    return wording.say(commas ? "draft.andAfterSemicolon" : "draft.and", first, items.getLast());
  }

  private List<String> inners(List<String> lines) {
    return lines.stream().map(this::inner).toList();
  }

  /// As it stands inside a sentence: without the capital, unless that may be a name’s.
  private String inner(String line) {
    return offerWords.within(line);
  }

  /// « Faire arriver les choses » after « je suis là pour ».
  private static String small(String verb) {
    return verb.substring(0, 1).toLowerCase(Locale.ROOT) + verb.substring(1);
  }

  private String stopped(String text) {
    return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? capital(text)
        : capital(text) + ".";
  }

  private static List<String> words(List<OfferLine> lines, int most) {
    return lines.stream()
        .map(line -> clean(line.text()))
        .filter(text -> !text.isEmpty())
        .limit(most)
        .toList();
  }

  /// One line, without the mark at its end.
  private static String clean(String text) {
    String line = BLANKS.matcher(text.strip()).replaceAll(" ");
    int end = back(line, line.length(), ".,;:");
    return end == line.length() ? line : line.substring(0, back(line, end, " \u00A0\u202F"));
  }

  /// Before the run of `marks` that ends at `end`.
  private static int back(String line, int end, String marks) {
    int at = end;
    while (at > 0 && marks.indexOf(line.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
