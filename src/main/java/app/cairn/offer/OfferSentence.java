package app.cairn.offer;

import java.util.ArrayList;
import java.util.List;
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
/// article (« aux », « à l’ ») wherever that is safe.
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
  /// @param what « à quoi », once it was said to whom
  /// @param whatAlone « à quoi », when it was not
  /// @param and the word before the last line
  public record Wording(
      Grammar grammar,
      String toWhom,
      String toWhomList,
      String what,
      String whatAlone,
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
    add(
        sentences,
        toWhom.isEmpty() ? wording.whatAlone() : wording.what(),
        items(offer.what(), words::within),
        wording);
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
    add(sentences, wording.toWhom(), joining, wording);
    add(sentences, wording.toWhomList(), lines.stream().filter(joined.negate()).toList(), wording);
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
