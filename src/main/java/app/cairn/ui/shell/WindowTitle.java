package app.cairn.ui.shell;

import app.cairn.ui.kit.LeftToRight;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a file as a window can be called by it.
final class WindowTitle {

  private static final Pattern BEYOND = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");
  private static final boolean LINUX =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

  private WindowTitle() {}

  static String of(String name) {
    return LeftToRight.name(LINUX ? told(name) : name);
  }

  /// To X11 JavaFX tells a title in Java’s own form of UTF-8, in which nobody else knows the
  /// characters beyond the basic plane: the title would end at the first emoji. A square stands for
  /// each.
  static String told(String name) {
    return BEYOND.matcher(name).replaceAll("□");
  }
}
