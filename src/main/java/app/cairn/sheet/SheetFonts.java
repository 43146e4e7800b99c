package app.cairn.sheet;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of paper, read once and embedded in every document. One thread at a time.
final class SheetFonts {

  static final String SANS = "Source Sans 3";
  static final String SERIF = "Source Serif 4";

  private record Face(String family, int weight, TrueTypeFont font) {}

  private final List<Face> faces =
      List.of(
          face(SANS, 400, "SourceSans3_400Regular.ttf"),
          face(SANS, 600, "SourceSans3_600SemiBold.ttf"),
          face(SERIF, 400, "SourceSerif4_400Regular.ttf"),
          face(SERIF, 600, "SourceSerif4_600SemiBold.ttf"));
  private final List<CmapLookup> everywhere =
      faces.stream().filter(face -> face.family.equals(SANS)).map(SheetFonts::characters).toList();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  /// Lets `builder` set text in these faces, in the document it makes.
  void lend(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    for (Face face : faces) {
      builder.useFont(
          new Embedded(face, document), face.family, face.weight, FontStyle.NORMAL, true);
    }
  }

  /// True when both weights of the sans have a glyph: the serif falls back on it for the few it
  /// lacks. Private characters mean something else in each font: none of them is drawn.
  boolean draw(int codePoint) {
    return Character.getType(codePoint) != Character.PRIVATE_USE
        && everywhere.stream().allMatch(characters -> characters.getGlyphId(codePoint) != 0);
  }

  private static CmapLookup characters(Face face) {
    try {
      return face.font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Face face(String family, int weight, String file) {
    try (InputStream in = SheetFonts.class.getResourceAsStream("/app/cairn/fonts/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // « difficile » set with a ligature is copied, searched and read out as « diﬃcile ».
      font.setEnableGsub(false);
      return new Face(family, weight, font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A face as one document embeds it; made when its first letter is set.
  private static final class Embedded extends PDFontSupplier {

    private final Face face;
    private final PDDocument document;
    private PDFont font;

    Embedded(Face face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      if (font == null) {
        try {
          font = PDType0Font.load(document, face.font, true);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return font;
    }
  }
}
