package app.cairn.sheet;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Outlines of letters that our typefaces lack (Arabic, Hebrew, Chinese, emoji), from the fonts of
/// this computer: shaped and ordered as their script wants. One thread at a time.
final class SystemLetters {

  /// Lines of letters, 1 em = 1 unit, the baseline at 0, y downwards.
  ///
  /// @param advance the width that the text takes, in em
  record Outline(Shape shape, double advance) {}

  private static final float UNITS = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /// Asking every font of the computer takes a while, and a sheet is laid out again at each change:
  /// what was found is kept.
  private static final int KEPT = 500;

  private final Map<String, Optional<Outline>> found =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Outline>> eldest) {
          return size() > KEPT;
        }
      };

  private Font[] installed;

  /// `text` as one outline; empty when no font of this computer can draw the whole of it.
  Optional<Outline> outline(String text) {
    return found.computeIfAbsent(text, this::find);
  }

  private Optional<Outline> find(String text) {
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      return Optional.empty();
    }
    try {
      return fonts()
          .filter(font -> font.canDisplayUpTo(visible(text)) < 0)
          .map(font -> outline(text, font))
          .filter(outline -> !outline.shape.getBounds2D().isEmpty())
          .findFirst();
    } catch (RuntimeException | LinkageError | InternalError noFontsHere) {
      return Optional.empty(); // a computer without fontconfig: boxes, rather than no sheet
    }
  }

  /// The usual font of the computer first, which gathers several; then each by itself.
  private Stream<Font> fonts() {
    return Stream.concat(
        Stream.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1)),
        Stream.of(0).flatMap(_ -> Arrays.stream(installed())));
  }

  private Font[] installed() {
    if (installed == null) {
      installed = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
    }
    return installed;
  }

  private static Outline outline(String text, Font font) {
    TextLayout layout = new TextLayout(text, font.deriveFont(UNITS), EXACT);
    AffineTransform toEm = AffineTransform.getScaleInstance(1 / UNITS, 1 / UNITS);
    return new Outline(layout.getOutline(toEm), layout.getAdvance() / UNITS);
  }

  /// Without what only shapes its neighbours: joiners, variation selectors, fillers.
  static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Unseen.is(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
