package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.TextWidths;
import app.cairn.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;

/// A row of an index: a letter, or a name.
///
/// @param text the whole of it
/// @param lines the same on as many lines as it takes
/// @param page where it leads; null for a letter
record IndexRow(String text, List<String> lines, PDPage page) {

  /// For names that begin with no letter.
  private static final String NO_LETTER = "…";

  /// The first letter, without its accent.
  static String letter(String name) {
    String folded = Folding.fold(name).strip();
    if (folded.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
      return NO_LETTER;
    }
    return Character.toString(folded.codePointAt(0)).toUpperCase(Locale.ROOT);
  }

  /// `name` on lines of a width, parted between words, within a word only where it alone is wider.
  static List<String> lines(String name, TextWidths widths, double size, double most) {
    List<String> lines = new ArrayList<>();
    String rest = name;
    while (widths.width(rest, Face.SANS, size) > most) {
      int end = 0;
      int space = 0;
      while (widths.width(rest.substring(0, end + 1), Face.SANS, size) <= most) {
        space = rest.charAt(end) == ' ' ? end : space;
        end += Character.charCount(rest.codePointAt(end));
      }
      int at = space > 0 ? space : Math.max(Character.charCount(rest.codePointAt(0)), end);
      lines.add(rest.substring(0, at));
      rest = rest.substring(at).strip();
    }
    lines.add(rest);
    return lines;
  }

  /// Up to which row a column of so many lines holds what begins at `from`; no letter stands last.
  static int fitting(List<IndexRow> rows, int from, int most) {
    int to = from;
    int lines = 0;
    while (to < rows.size() && (to == from || lines + rows.get(to).lines.size() <= most)) {
      lines += rows.get(to).lines.size();
      to++;
    }
    boolean orphan = to < rows.size() && to - 1 > from && rows.get(to - 1).page == null;
    return orphan ? to - 1 : to;
  }
}
