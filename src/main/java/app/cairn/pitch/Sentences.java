package app.cairn.pitch;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The sentences of a text, as one says them: what stands between two stops or two line ends.
public final class Sentences {

  /// Breaks of a line that are not the end of a sentence: « M. Morvan », “Mr. Morvan”, « 1. ».
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?<![^\\s\u00A0\u202F(«“])"
              + "(?:M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|Prof|St|Ste|cf|etc|p|ex|\\d+)\\.\\s*$");

  private Sentences() {}

  /// The sentences of `text` in their order, without the blanks around them. Marks alone belong to the sentence before.
  public static List<Passage> of(String text) {
    List<Passage> sentences = new ArrayList<>();
    int start = 0;
    for (int end : ends(text)) {
      add(sentences, text, start, end);
      start = end;
    }
    return sentences;
  }

  private static List<Integer> ends(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.FRENCH);
    List<Integer> ends = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int stop = newline < 0 ? text.length() : newline + 1;
      breaks.setText(text.substring(line, stop));
      for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
        int end = line + at;
        if (end == stop || !GOES_ON.matcher(text.substring(line, end)).find()) {
          ends.add(end);
        }
      }
      line = stop;
    }
    return ends;
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
