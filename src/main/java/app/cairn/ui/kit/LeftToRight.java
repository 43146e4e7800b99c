package app.cairn.ui.kit;

import java.text.Bidi;

/// Names that are read from left to right whatever letters they begin with: those of files, which
/// end with `.cairn`.
public final class LeftToRight {

  /// A mark without ink or width: the first strong character decides the direction of a line.
  private static final char MARK = '\u200E';

  private LeftToRight() {}

  /// `name` as it is to be shown; the same when nothing in it goes from right to left.
  public static String name(String name) {
    char[] letters = name.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length) ? MARK + name : name;
  }
}
