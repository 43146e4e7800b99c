package app.cairn.network;

/// One line of text without what nobody sees: marks that turn the direction of reading, controls,
/// blanks without width. Any thread.
///
/// What joins and parts the letters of a word, or the signs of an emoji, stays; so do marks of
/// direction between two words.
final class VisibleText {

  private VisibleText() {}

  /// `text` itself where nothing is to be dropped.
  static String of(String text) {
    int first = 0;
    while (first < text.length() && kept(text.charAt(first))) {
      first++;
    }
    String kept = first == text.length() ? text : keptOf(text, first);
    int start = 0;
    int end = kept.length();
    while (start < end && edge(kept.charAt(start))) {
      start++;
    }
    while (end > start && edge(kept.charAt(end - 1))) {
      end--;
    }
    return kept.substring(start, end);
  }

  private static String keptOf(String text, int first) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (kept(c)) {
        kept.append(c);
      } else if (endsLine(c)) {
        kept.append(' ');
      }
    }
    return kept.toString();
  }

  private static boolean kept(char c) {
    return switch (c) {
      case '\t', '\n', '\u000B', '\f', '\r' -> true;
      // soft hyphen, blank without width, word joiner and signs of formulas, byte order mark
      case '\u00AD', '\u200B', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\uFEFF' -> false;
      default ->
          !(endsLine(c)
              || Character.isISOControl(c)
              || between(c, '\u202A', '\u202E')
              || between(c, '\u2066', '\u206F')
              || between(c, '\uFFF9', '\uFFFB'));
    };
  }

  private static boolean endsLine(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /// Blanks, and marks of direction that have nothing to mark.
  private static boolean edge(char c) {
    return Character.isWhitespace(c) || c == '\u200E' || c == '\u200F' || c == '\u061C';
  }

  private static boolean between(char c, char first, char last) {
    return first <= c && c <= last;
  }
}
