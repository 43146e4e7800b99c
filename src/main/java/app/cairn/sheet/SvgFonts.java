package app.cairn.sheet;

import app.cairn.map.Face;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters that an SVG file carries along, so that names look the same where our typefaces are
/// not installed. A program that reads no typefaces from a file takes one of its own.
final class SvgFonts {

  /// The others tell of letters by numbers that are no longer theirs.
  private static final List<String> TABLES =
      List.of(
          "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "OS/2", "post", "prep");

  private final Map<Face, Set<Integer>> letters = new EnumMap<>(Face.class);

  /// Remembers what is written.
  void use(String text, Face face) {
    Set<Integer> used = letters.computeIfAbsent(face, _ -> new TreeSet<>());
    text.codePoints().forEach(used::add);
  }

  /// As a style sheet; empty where nothing was written.
  String css() {
    StringBuilder css = new StringBuilder();
    letters.forEach(
        (face, used) ->
            css.append("@font-face{font-family:'")
                .append(face == Face.SERIF_SEMIBOLD ? "Source Serif 4" : "Source Sans 3")
                .append("';font-weight:")
                .append(face == Face.SANS || face == Face.SANS_ITALIC ? 400 : 600)
                .append(";font-style:")
                .append(face == Face.SANS_ITALIC ? "italic" : "normal")
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(subset(face, used)))
                .append(") format('truetype')}\n"));
    return css.toString();
  }

  private static byte[] subset(Face face, Set<Integer> used) {
    String name = FontWidths.file(face);
    try (InputStream in = SvgFonts.class.getResourceAsStream("/app/cairn/fonts/" + name);
        TrueTypeFont font =
            new TTFParser()
                .parse(
                    new RandomAccessReadBuffer(Objects.requireNonNull(in, name).readAllBytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      used.forEach(subsetter::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
