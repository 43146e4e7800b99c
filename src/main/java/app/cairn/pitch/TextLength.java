package app.cairn.pitch;

/// How long a text is.
public final class TextLength {

  private TextLength() {}

  /// Characters as a profile counts them: Unicode code points, spaces and line ends included, of
  /// the text without the blanks around it.
  public static int characters(String text) {
    String stripped = text.strip();
    return stripped.codePointCount(0, stripped.length());
  }

  /// Words as they are said: runs between spaces that hold a letter or a digit. « l’heure » is one
  /// word, « : » none.
  public static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
