package app.cairn.ui.kit;

/// Readies a typed or pasted text for a field: no control characters, U+FFFD for half of a surrogate pair. What changes of a
/// dossier may hold is narrower, and held at their door: [app.cairn.dossier.StorableText].
public final class CleanText {

  private CleanText() {}

  /// `text` so readied; line ends become `\n`, tabs stay. The same text when it was clean.
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
