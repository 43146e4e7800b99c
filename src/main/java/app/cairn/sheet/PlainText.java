package app.cairn.sheet;

import app.cairn.text.Language;
import app.cairn.text.Typography;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// Readies what a person typed or pasted for paper: letters composed, nothing that cannot be
/// printed left.
final class PlainText {

  /// Stands for half of a character whose other half is missing.
  private static final char LOST = '□';

  private PlainText() {}

  /// `text` on one line, its blanks single.
  static String line(String text) {
    return tidy(text).replace('\n', ' ').replaceAll(" {2,}", " ").strip();
  }

  /// One line, with the typography of `language`.
  static String line(String text, Language language) {
    return Typography.set(line(text), language);
  }

  /// The paragraphs of `text`, none of them blank, with the typography of `language`.
  static List<String> paragraphs(String text, Language language) {
    return Arrays.stream(tidy(text).split("\n"))
        .map(paragraph -> line(paragraph, language))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /// Line ends as `\n`; tabs as spaces; controls, soft hyphens, byte order marks and noncharacters
  /// away; half characters replaced.
  private static String tidy(String text) {
    StringBuilder tidied = new StringBuilder(text.length());
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(tidied, c));
    return Normalizer.normalize(tidied, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder tidied, int c) {
    switch (Character.getType(c)) {
      case Character.SURROGATE -> tidied.append(LOST);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> tidied.append('\n');
      case Character.UNASSIGNED -> {
        if ((c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF)) {
          tidied.appendCodePoint(c);
        }
      }
      case Character.CONTROL -> {
        if (c == '\n') {
          tidied.append('\n');
        } else if (c == '\t' || c == '\u000B' || c == '\f') {
          tidied.append(' ');
        }
      }
      case Character.FORMAT -> {
        // joiners shape letters and emoji; other formats (soft hyphen, marks of direction) show
        // nothing
        if (c == 0x200C || c == 0x200D) {
          tidied.appendCodePoint(c);
        }
      }
      default -> tidied.appendCodePoint(c);
    }
  }
}
