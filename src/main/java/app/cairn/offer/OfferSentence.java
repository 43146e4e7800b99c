package app.cairn.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The offer said in sentences, composed from its lines: a proposal that the person may rewrite.
/// Any thread.
///
/// Lines are in the person’s words, and of every shape; so they are enumerated, not conjugated.
/// What is done for them: the first letter becomes small where it surely is not that of a name (see
/// [OfferWords]; « à qui », where names are many, is read more strictly), the last is brought in by
/// « et », semicolons part them when one has a comma of its own, and in French `à` is joined to the
/// article (« aux », « à l’ ») wherever that is safe. What one brings, what one does and what is a
/// sentence already (« je calme les crises ») do not agree in one enumeration: each kind has its
/// own.
public final class OfferSentence {

  /// Whose grammar joins the words.
  public enum Grammar {
    FRENCH,
    ENGLISH
  }

  /// The sentences around the lines: `{0}` is where those go.
  ///
  /// @param toWhom in front of « aux soignants et à l’hôpital »
  /// @param toWhomList in front of a bare list, where `à` cannot be joined safely
  /// @param toWhomBoth in front of both: `{0}` for what joins, `{1}` for the bare list
  /// @param what « à quoi », once it was said to whom
  /// @param whatAlone « à quoi », when it was not
  /// @param doing what one does, once it was said for whom
  /// @param doingAlone what one does, when it was not
  /// @param and the word before the last line
  public record Wording(
      Grammar grammar,
      String toWhom,
      String toWhomList,
      String toWhomBoth,
      String what,
      String whatAlone,
      String doing,
      String doingAlone,
      String how,
      String and) {}

  private static final Pattern ENDING = Pattern.compile("[\\s\\u00A0\\u202F.,;:]+$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]$");
  private static final String NARROW = "\u202F";

  private OfferSentence() {}

  /// The sentences; empty when the offer has no line yet.
  public static String compose(Offer offer, Wording wording) {
    OfferWords words = OfferWords.of(offer, wording.grammar());
    List<String> toWhom = toWhomItems(offer.toWhom(), words, wording.grammar());
    List<String> sentences = new ArrayList<>(toWhom(toWhom, wording));
    sentences.addAll(what(items(offer.what(), words::within), toWhom.isEmpty(), wording));
    add(sentences, wording.how(), items(offer.how(), words::within), wording);
    return String.join(" ", sentences);
  }

  private static List<String> toWhomItems(
      List<OfferLine> lines, OfferWords words, Grammar grammar) {
    UnaryOperator<String> bare =
        line -> grammar == Grammar.ENGLISH ? line.replaceFirst("(?i)^to ", "") : line;
    return items(
        lines,
        line ->
            FamiliarWords.begin(bare.apply(line), grammar)
                ? words.lowered(bare.apply(line))
                : bare.apply(line));
  }

  private static List<String> toWhom(List<String> lines, Wording wording) {
    List<String> sentences = new ArrayList<>();
    if (wording.grammar() == Grammar.ENGLISH) {
      add(sentences, wording.toWhom(), lines, wording);
      return sentences;
    }
    boolean allJoin = lines.stream().allMatch(FrenchTo::joins);
    boolean someSay = lines.stream().anyMatch(FrenchTo::says);
    // « à : » before « chez les artisans » would say it twice: those that join then have their own
    // sentence.
    Predicate<String> joined = line -> allJoin || someSay && FrenchTo.joins(line);
    List<String> joining = lines.stream().filter(joined).map(FrenchTo::join).toList();
    List<String> bare = lines.stream().filter(joined.negate()).toList();
    if (joining.isEmpty() || bare.isEmpty()) {
      add(sentences, wording.toWhom(), joining, wording);
      add(sentences, wording.toWhomList(), bare, wording);
    } else {
      String both = wording.toWhomBoth().replace("{1}", enumerated(bare, wording));
      add(sentences, both, joining, wording);
    }
    return sentences;
  }

  /// A sentence for each kind of line, the kind that comes first first.
  private static List<String> what(List<String> lines, boolean alone, Wording wording) {
    Map<LineKind, List<String>> kinds = new LinkedHashMap<>();
    lines.forEach(
        line ->
            kinds
                .computeIfAbsent(LineKind.of(line, wording.grammar()), _ -> new ArrayList<>())
                .add(line));
    List<String> sentences = new ArrayList<>();
    kinds.forEach(
        (kind, same) -> {
          String pattern =
              switch (kind) {
                case THING -> alone ? wording.whatAlone() : wording.what();
                case DOING -> alone ? wording.doingAlone() : wording.doing();
                case CLAUSE -> "{0}.";
              };
          String said = sentence(pattern, same, wording);
          sentences.add(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
        });
    return sentences;
  }

  private static void add(
      List<String> sentences, String pattern, List<String> items, Wording wording) {
    if (!items.isEmpty()) {
      sentences.add(sentence(pattern, items, wording));
    }
  }

  private static String sentence(String pattern, List<String> items, Wording wording) {
    String said = pattern.replace("{0}", enumerated(items, wording));
    String end = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    return SENTENCE_END.matcher(end).find() ? end : end + ".";
  }

  private static String enumerated(List<String> items, Wording wording) {
    boolean commas = items.stream().anyMatch(item -> item.contains(","));
    String semicolon = (wording.grammar() == Grammar.FRENCH ? NARROW : "") + "; ";
    String between = commas ? semicolon : ", ";
    String beforeLast = (commas ? semicolon : " ") + wording.and() + " ";
    int last = items.size() - 1;
    return last == 0
        ? items.getFirst()
        : String.join(between, items.subList(0, last)) + beforeLast + items.get(last);
  }

  private static List<String> items(List<OfferLine> lines, UnaryOperator<String> lowered) {
    return lines.stream()
        .map(line -> ENDING.matcher(line.text().strip()).replaceFirst(""))
        .filter(text -> !text.isBlank())
        .map(lowered)
        .toList();
  }
}
