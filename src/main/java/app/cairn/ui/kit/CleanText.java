package app.cairn.ui.kit;

/// Readies a typed or pasted text for a field: no control characters, U+FFFD for half of a
/// surrogate pair. What changes of a dossier may hold is narrower, and held at their door:
/// [app.cairn.dossier.StorableText].
public final class CleanText {

  private CleanText() {}

  /// `text` so readied; line ends become `\n`, tabs stay. The same text when it was clean.
  public static String of(String text) {
    if (clean(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean followed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        result.append(followed ? "" : "\n");
      } else if (half(text, i)) {
        result.append('\uFFFD');
      } else if (keeps(c)) {
        result.append(c);
      }
    }
    return result.toString();
  }

  // Plain loops: a megabyte pasted passes here on the JavaFX thread.
  private static boolean clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!keeps(text.charAt(i)) || half(text, i)) {
        return false;
      }
    }
    return true;
  }

  /// True where half of a surrogate pair stands alone.
  private static boolean half(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static boolean keeps(char c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }
}
