package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.TextWidths;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The widths of texts as the typefaces’ own tables tell them, without kerning: a hair wider than
/// what is drawn. Read once; any thread.
public final class FontWidths implements TextWidths {

  /// Latin letters and our punctuation; others are asked for one by one.
  private static final int QUICK = 0x2100;

  /// A character that our faces lack is drawn by another one, which may be as wide as it is high.
  private static final float ELSEWHERE = 1f;

  /// Arabic letters join, and Hebrew ones are narrow.
  private static final float SLENDER = 0.62f;

  /// Emoji are wider than high in most fonts.
  private static final float PICTURE = 1.3f;

  private final Map<Face, float[]> quick = new EnumMap<>(Face.class);
  private final Map<Face, CmapLookup> characters = new EnumMap<>(Face.class);

  /// What a letter that our faces lack takes in most fonts, in em.
  private static float elsewhere(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case ARABIC, HEBREW -> SLENDER;
      default -> ELSEWHERE;
    };
  }

  /// Reads the four typefaces, in some tens of milliseconds.
  public FontWidths() {
    for (Face face : Face.values()) {
      read(face, file(face));
    }
  }

  static String file(Face face) {
    return switch (face) {
      case SANS -> "SourceSans3_400Regular.ttf";
      case SANS_SEMIBOLD -> "SourceSans3_600SemiBold.ttf";
      case SANS_ITALIC -> "SourceSans3_400Regular_Italic.ttf";
      case SERIF_SEMIBOLD -> "SourceSerif4_600SemiBold.ttf";
    };
  }

  private void read(Face face, String name) {
    try (InputStream in = FontWidths.class.getResourceAsStream("/app/cairn/fonts/" + name);
        TrueTypeFont font =
            new TTFParser()
                .parse(
                    new RandomAccessReadBuffer(Objects.requireNonNull(in, name).readAllBytes()))) {
      float[] widths = new float[QUICK];
      for (int c = 0; c < QUICK; c++) {
        widths[c] = elsewhere(c);
      }
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float em = font.getUnitsPerEm();
      for (int c = ' '; c < QUICK; c++) {
        int glyph = glyphs.getGlyphId(c);
        if (Unseen.is(c)) {
          widths[c] = 0;
        } else if (glyph != 0) {
          widths[c] = font.getAdvanceWidth(glyph) / em;
        }
      }
      quick.put(face, widths);
      characters.put(face, glyphs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the typeface itself has a letter for it.
  boolean draws(Face face, int character) {
    return characters.get(face).getGlyphId(character) != 0;
  }

  @Override
  public double width(String text, Face face) {
    float[] widths = quick.get(face);
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < QUICK) {
        width += widths[c];
      } else if (!Character.isLowSurrogate(c) && !Unseen.is(text.codePointAt(i))) {
        width += Character.isHighSurrogate(c) ? PICTURE : elsewhere(c);
      }
    }
    return width;
  }
}
