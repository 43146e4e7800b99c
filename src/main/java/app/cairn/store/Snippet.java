package app.cairn.store;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The part of a text in which searched words stand.
final class Snippet {

  private static final int BEFORE = 30;
  private static final int LENGTH = 110;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Snippet() {}

  /// @param texts of one entity, at least one
  /// @param words as [Search#words] makes them
  static String of(List<String> texts, List<String> words) {
    BreakIterator between = BreakIterator.getWordInstance(Locale.ROOT);
    String beginning = plain(words.getFirst());
    for (String text : texts) {
      String line = BLANKS.matcher(text).replaceAll(" ").strip();
      int at = position(line, beginning, between);
      if (at >= 0) {
        return around(line, at);
      }
    }
    return around(BLANKS.matcher(texts.getFirst()).replaceAll(" ").strip(), 0);
  }

  /// Where the first word stands that begins so; −1 when none does.
  private static int position(String line, String beginning, BreakIterator words) {
    words.setText(line);
    for (int start = words.first(), end = words.next();
        end != BreakIterator.DONE;
        start = end, end = words.next()) {
      if (plain(line.substring(start, end)).startsWith(beginning)) {
        return start;
      }
    }
    // « l’heure » is one word here, two in the index.
    for (int i = 0; i < line.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
      int end = Math.min(line.length(), i + beginning.length() + 2);
      if (starts && plain(line.substring(i, end)).startsWith(beginning)) {
        return i;
      }
    }
    return -1;
  }

  private static String around(String line, int at) {
    int start = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
    start = start > at || start == 0 && at > BEFORE ? at : start;
    boolean toTheEnd = start + LENGTH >= line.length();
    int end = toTheEnd ? line.length() : line.lastIndexOf(' ', start + LENGTH);
    if (end <= at) {
      end = line.offsetByCodePoints(at, Math.min(LENGTH, line.codePointCount(at, line.length())));
    }
    String before = start > 0 ? "…" : "";
    String after = end < line.length() ? "…" : "";
    return before + line.substring(start, end).strip() + after;
  }

  private static String plain(String word) {
    if (word.chars().allMatch(c -> c < 128)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(SearchIndex.fold(word), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
