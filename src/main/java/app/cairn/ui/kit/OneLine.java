package app.cairn.ui.kit;

import java.util.regex.Pattern;

/// Words, however many lines they have, where there is room for one.
public final class OneLine {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /// What an item of a menu shows: a longer one makes the menu wider than a window.
  private static final int BRIEF = 48;

  private OneLine() {}

  public static String of(String words) {
    return BLANKS.matcher(CleanText.of(words)).replaceAll(" ").strip();
  }

  /// Their beginning, where they are long.
  public static String brief(String words) {
    String line = of(words);
    return line.codePointCount(0, line.length()) <= BRIEF
        ? line
        : line.substring(0, line.offsetByCodePoints(0, BRIEF - 1)).strip() + "…";
  }
}
