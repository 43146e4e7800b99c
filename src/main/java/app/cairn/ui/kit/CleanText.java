package app.cairn.ui.kit;

/// Takes out of a text what no file could give back: NUL and other control characters, halves of surrogate pairs.
public final class CleanText {

  private CleanText() {}

  /// `text` without them; line ends become `\n`, tabs stay. The same text when it was clean.
  public static String of(String text) {
    if (clean(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .filter(CleanText::keeps)
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean clean(String text) {
    return text.codePoints()
        .allMatch(c -> keeps(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
  }

  private static boolean keeps(int c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }
}
