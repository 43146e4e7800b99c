package app.cairn.pitch;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of a text, as one says them: what stands between two stops or two line ends.
public final class Sentences {

  /// Breaks of a line that are not the end of a sentence: « M. Morvan », “Mr. Morvan”, « 1. ».
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?<![^\\s\u00A0\u202F(«“])"
              + "(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|Prof|St|Ste|cf|etc|p|ex|\\d+)\\.[\\s\u00A0\u202F]*$");

  /// More letters than an abbreviation and the blanks after it take.
  private static final int ABBREVIATED = 30;

  /// A stop, the quotation closed, and a sentence that begins: « … est mieux. » Je note.
  private static final Pattern QUOTATION_END =
      Pattern.compile("[.!?…][\\s\u00A0\u202F]*»[\\s\u00A0\u202F]+(?=[\\p{Lu}\\p{N}«“—–])");

  /// What stands before it belongs to the quotation, even « Oui ! » dit-elle.
  private static final Pattern CLOSES = Pattern.compile("[\\s\u00A0\u202F]*»");

  private Sentences() {}

  /// The sentences of `text` in their order, without the blanks around them. Marks alone belong to
  /// the sentence before.
  public static List<Passage> of(String text) {
    List<Passage> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends(text)) {
      add(sentences, text, start, end);
      start = end;
    }
    return sentences;
  }

  private static SortedSet<Integer> ends(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
    SortedSet<Integer> ends = new TreeSet<>();
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int stop = newline < 0 ? text.length() : newline + 1;
      breaks.setText(text.substring(line, stop));
      for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
        int end = line + at;
        if (end == stop || !goesOn(text, line, end)) {
          ends.add(end);
        }
      }
      line = stop;
    }
    QUOTATION_END.matcher(text).results().map(MatchResult::end).forEach(ends::add);
    return ends;
  }

  private static boolean goesOn(String text, int line, int end) {
    Matcher abbreviated = GOES_ON.matcher(text).useTransparentBounds(true);
    return abbreviated.region(Math.max(line, end - ABBREVIATED), end).find()
        || CLOSES.matcher(text).region(end, text.length()).lookingAt();
  }

  private static void add(List<Passage> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return;
    }
    boolean marksAlone = TextLength.words(text.substring(from, to)) == 0;
    if (marksAlone && !sentences.isEmpty()) {
      from = sentences.removeLast().start();
    }
    sentences.add(new Passage(from, to, text.substring(from, to)));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
