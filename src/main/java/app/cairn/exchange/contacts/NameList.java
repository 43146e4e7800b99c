package app.cairn.exchange.contacts;

import app.cairn.network.CardField;
import app.cairn.network.ImportReading;
import app.cairn.network.PersonName;
import app.cairn.text.FirstNames;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a list of names, one a line, from any other text: a letter has lines too.
///
/// Three lines in four look like names: a few words that begin with a capital. That is enough where
/// these have two words at least, or where a third of the lines hold a first name that is known.
/// Under a heading that is known, short lines are enough.
final class NameList {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// « Anne-Laure », « D’Aubigné », « d’Aubigné », « J.-M. », « 李 »: no letter of lower case first.
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{Ll}{1,2}['’])?[\\p{L}&&\\P{Ll}][\\p{L}\\p{M}'’-]*(?:\\.-?\\p{Lu}?\\.?)?");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[!?:;,…]|.*\\p{L}{4,}\\.");

  private static final FirstNames FIRST_NAMES = new FirstNames();

  private NameList() {}

  /// True where the first line names the others, or they are all names.
  static boolean is(List<String> lines) {
    return !lines.isEmpty() && (headed(lines) || areNames(lines));
  }

  /// True where the first line is none of the names, but says what they are.
  static boolean headed(List<String> lines) {
    List<String> others = lines.subList(1, lines.size());
    if (others.isEmpty()) {
      return false;
    }
    if (ImportReading.Unknown.enough(List.of(Headings.field(lines.getFirst())))) {
      return most(others.stream().filter(NameList::isShort).count(), others);
    }
    String first = lines.getFirst();
    boolean name = looksLikeName(first) && (words(first).size() > 1 || known(first));
    return !name && isShort(first) && areNames(others);
  }

  /// What a column says that stands alone: « Nom » is the whole name then.
  static CardField field(String heading) {
    CardField field = Headings.field(heading);
    return field == CardField.NONE || field == CardField.LAST_NAME ? CardField.WHOLE_NAME : field;
  }

  private static boolean areNames(List<String> lines) {
    List<String> names = lines.stream().filter(NameList::looksLikeName).toList();
    long whole = names.stream().filter(name -> words(name).size() > 1).count();
    long known = names.stream().filter(NameList::known).count();
    return most(names.size(), lines)
        && (lines.size() > 1 && most(whole, lines) || known * 3 >= lines.size());
  }

  private static boolean most(long some, List<String> lines) {
    return some * 4 >= lines.size() * 3L;
  }

  private static boolean isShort(String line) {
    return line.strip().length() <= LONGEST
        && words(line).size() <= MOST_WORDS
        && !SENTENCE_END.matcher(line.strip()).matches();
  }

  private static boolean looksLikeName(String line) {
    return isShort(line)
        && (words(line).stream().allMatch(NameList::looksLikeNamesWord) || inLowerCase(line));
  }

  private static boolean looksLikeNamesWord(String word) {
    return WORD.matcher(word).matches() || PersonName.isParticle(word);
  }

  /// « anne rivière »
  private static boolean inLowerCase(String line) {
    List<String> words = words(line);
    return words.size() <= 2
        && FIRST_NAMES.known(words.getFirst())
        && words.stream()
            .allMatch(word -> word.chars().allMatch(c -> Character.isLetter(c) || c == '-'));
  }

  private static boolean known(String line) {
    return words(line).stream().anyMatch(FIRST_NAMES::known);
  }

  private static List<String> words(String line) {
    return Arrays.asList(BLANKS.split(line.strip()));
  }
}
