package app.cairn.ui.kit;

import java.text.Bidi;

/// Words that stand beside others on one line, in any writing: each keeps its place, even where all
/// of them are read from right to left.
public final class Isolated {

  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  private Isolated() {}

  /// `words` as they are to stand in a line; the same when nothing in them goes from right to left.
  public static String of(String words) {
    char[] letters = words.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length) ? FIRST_STRONG + words + END : words;
  }
}
