package app.cairn.sheet;

import java.awt.geom.AffineTransform;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/// Puts plain text into a page. Letters of our typefaces become text; others become drawings, with
/// the letters themselves as their alternative; what nobody can draw becomes a small box, and is
/// remembered. Nothing that a person wrote is ever markup. One thread at a time.
final class Lettering {

  /// What stands for a character that cannot be drawn.
  private static final String BOX = "□";

  /// A drawing does not wrap: longer ones are several, parted at a space.
  private static final int LONGEST_DRAWING = 24;

  /// The room above and below the baseline of a drawing, in em.
  private static final double ASCENT = 0.95;

  private static final double DESCENT = 0.25;

  private final SheetFonts fonts;
  private final SystemLetters system;
  private final StringBuilder unprintable = new StringBuilder();

  Lettering(SheetFonts fonts, SystemLetters system) {
    this.fonts = fonts;
    this.system = system;
  }

  /// Adds `text` to the end of `element`.
  void write(String text, Element element) {
    List<String> letters = letters(text);
    StringBuilder ours = new StringBuilder();
    for (int i = 0; i < letters.size(); ) {
      int end = i;
      int length = 0;
      while (end < letters.size() && foreign(letters, end) && length < LONGEST_DRAWING) {
        length += letters.get(end++).length();
      }
      if (end == i) {
        ours.append(SystemLetters.visible(letters.get(i++)));
      } else {
        draw(letters.subList(i, end), element, ours);
        i = end;
      }
    }
    flush(ours, element);
  }

  /// The characters that became boxes so far, each once.
  String unprintable() {
    return unprintable.toString();
  }

  /// The outline of a text that stands in the page as a drawing.
  Optional<SystemLetters.Outline> outline(String text) {
    return system.outline(text);
  }

  /// From the em of an outline to a drawing that is `height` high.
  static AffineTransform placed(double height) {
    double em = height / (ASCENT + DESCENT);
    AffineTransform placed = AffineTransform.getScaleInstance(em, em);
    placed.translate(0, ASCENT);
    return placed;
  }

  /// Grapheme clusters: what a reader calls a letter.
  private static List<String> letters(String text) {
    BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
    boundaries.setText(text);
    List<String> letters = new ArrayList<>();
    int start = 0;
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      letters.add(text.substring(start, end));
      start = end;
    }
    return letters;
  }

  /// Not in our typefaces; or a space between two such letters, which are then ordered together.
  private boolean foreign(List<String> letters, int i) {
    if (!letters.get(i).equals(" ")) {
      return !ours(letters.get(i));
    }
    return i > 0
        && i + 1 < letters.size()
        && !ours(letters.get(i - 1))
        && !ours(letters.get(i + 1));
  }

  private boolean ours(String letter) {
    return SystemLetters.visible(letter).codePoints().allMatch(fonts::draw);
  }

  private void draw(List<String> letters, Element element, StringBuilder ours) {
    String text = String.join("", letters);
    if (text.isBlank()) {
      ours.append(text);
    } else if (outline(text).isPresent()) {
      flush(ours, element);
      element.appendChild(drawing(text, outline(text).get(), element));
    } else if (letters.size() > 1) {
      letters.forEach(letter -> draw(List.of(letter), element, ours));
    } else {
      ours.append(BOX);
      if (unprintable.indexOf(text) < 0) {
        unprintable.append(text);
      }
    }
  }

  private static Element drawing(String text, SystemLetters.Outline outline, Element parent) {
    Element drawing = parent.getOwnerDocument().createElement("object");
    drawing.setAttribute("type", Drawings.LETTERS);
    drawing.setAttribute("alt", text);
    drawing.setAttribute(
        "style",
        String.format(
            Locale.ROOT,
            "width:%.3fem;height:%.2fem;vertical-align:-%.2fem",
            outline.advance(),
            ASCENT + DESCENT,
            DESCENT));
    return drawing;
  }

  private static void flush(StringBuilder ours, Element element) {
    if (!ours.isEmpty()) {
      element.appendChild(element.getOwnerDocument().createTextNode(ours.toString()));
      ours.setLength(0);
    }
  }
}
