package app.cairn.sheet;

import app.cairn.map.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of a map in one PDF file.
///
/// @param embedded those that are written with, as far as their letters are used
record MapFonts(Map<Face, PDFont> embedded, FontWidths widths, MapLetters letters) {

  static MapFonts in(PDDocument document, FontWidths widths) throws IOException {
    Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      String name = "/app/cairn/fonts/" + FontWidths.file(face);
      try (InputStream in =
          Objects.requireNonNull(MapFonts.class.getResourceAsStream(name), name)) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        // Ligatures cost more than the rest of a page; widths are those of single letters.
        font.setEnableGsub(false);
        embedded.put(face, PDType0Font.load(document, font, true));
      }
    }
    return new MapFonts(embedded, widths, new MapLetters());
  }
}
