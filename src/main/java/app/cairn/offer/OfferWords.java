package app.cairn.offer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the lines of an offer tell of their words: which are names, which are not. A line begins
/// with a capital by habit; inside a sentence it loses it, unless it may be the capital of a name.
/// Any thread.
public final class OfferWords {

  private static final Pattern INNER = Pattern.compile("(?<=[\\s’'])\\p{Lu}[\\p{L}\\-]+");
  private static final Pattern SMALL =
      Pattern.compile("(?<![\\p{L}\\p{N}\\-])\\p{Ll}[\\p{L}\\-]+(?![\\p{L}\\p{N}\\-’'])");
  private static final Pattern FIRST = Pattern.compile("^\\p{L}[\\p{L}\\p{N}\\-]*");

  private final OfferSentence.Grammar grammar;
  private final Set<String> names;
  private final Set<String> small;

  private OfferWords(OfferSentence.Grammar grammar, Set<String> names, Set<String> small) {
    this.grammar = grammar;
    this.names = names;
    this.small = small;
  }

  /// The words of `offer`, whose lines are read with this grammar.
  public static OfferWords of(Offer offer, OfferSentence.Grammar grammar) {
    return new OfferWords(grammar, found(INNER, offer), found(SMALL, offer));
  }

  /// `line` as it stands within a sentence. Its first letter becomes small where the first word is
  /// surely no name: one that is known for a common one, or that the offer itself writes small
  /// elsewhere.
  public String within(String line) {
    return common(line) ? lowered(line) : line;
  }

  private boolean common(String line) {
    return FamiliarWords.begin(line, grammar)
        || LineOpening.begins(line, grammar)
        || writtenSmall(line);
  }

  /// `text` with a small first letter, unless its first word is written with a capital within
  /// another line, is initials, or the English *I*.
  String lowered(String text) {
    Matcher first = FIRST.matcher(text);
    if (!first.find()) {
      return text;
    }
    String word = first.group();
    boolean initials =
        word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    if (names.contains(word) || initials || word.equals("I")) {
      return text;
    }
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private boolean writtenSmall(String line) {
    Matcher first = FIRST.matcher(line);
    if (!first.find() || !small.contains(first.group().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String rest = line.substring(first.end()).strip();
    return rest.isEmpty() || !Character.isUpperCase(rest.codePointAt(0));
  }

  private static Set<String> found(Pattern word, Offer offer) {
    return Stream.of(offer.toWhom(), offer.what(), offer.how())
        .flatMap(List::stream)
        .flatMap(line -> word.matcher(line.text()).results())
        .map(MatchResult::group)
        .collect(Collectors.toUnmodifiableSet());
  }
}
