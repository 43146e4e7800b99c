package app.cairn.ui.offer;

import java.util.List;
import java.util.regex.Pattern;

/// The lines of a text somebody pastes: from a list in a letter, a note, a table.
final class PastedLines {

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•*·▪◦‣●○]|\\d{1,3}[.)])[\\s\\u00A0]+");

  private PastedLines() {}

  /// The lines that say something, without blanks around them nor, where there are several, their
  /// bullets.
  static List<String> of(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    return lines.size() < 2
        ? lines
        : lines.stream().map(l -> BULLET.matcher(l).replaceFirst("")).toList();
  }
}
