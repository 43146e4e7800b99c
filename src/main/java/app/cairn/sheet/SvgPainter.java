package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import app.cairn.map.TextWidths;
import java.util.Locale;

/// Draws a map as an SVG file. Texts stay texts, so that one may search and copy them; each is held
/// to the width it was laid out with and, to the left of me, to its end, so that names do not run
/// into each other or into dots where our typefaces are not read. One thread at a time.
final class SvgPainter implements Painter {

  private static final double HALO = 3;

  private final StringBuilder svg = new StringBuilder(1 << 16);
  private final TextWidths widths;
  private final SvgFonts fonts = new SvgFonts();
  private final int head;

  /// @param title what the picture is called, for who hears it
  /// @param paper the colour behind everything
  SvgPainter(double width, double height, String title, int paper, TextWidths widths) {
    this.widths = widths;
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" width=\"");
    number(width).append("\" height=\"");
    number(height).append("\" viewBox=\"0 0 ");
    number(width).append(' ');
    number(height).append("\">\n<title>");
    escape(title);
    svg.append("</title>\n");
    head = svg.length();
    svg.append("<rect width=\"100%\" height=\"100%\"");
    colour("fill", paper).append("/>\n");
  }

  /// The whole file; nothing is drawn afterwards.
  String file() {
    String css = fonts.css();
    if (!css.isEmpty()) {
      svg.insert(head, "<style>\n" + css + "</style>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int colour) {
    svg.append("<path d=\"");
    points(xs, ys, count).append("Z\"");
    colour("fill", colour).append("/>\n");
  }

  @Override
  public void line(double[] xs, double[] ys, int count, double width, double dash, int colour) {
    svg.append("<path fill=\"none\" stroke-linejoin=\"round\" d=\"");
    points(xs, ys, count).append("\" stroke-width=\"");
    number(width).append('"');
    if (dash > 0) {
      svg.append(" stroke-dasharray=\"");
      number(dash).append('"');
    }
    colour("stroke", colour).append("/>\n");
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    svg.append("<circle cx=\"");
    number(x).append("\" cy=\"");
    number(y).append("\" r=\"");
    number(radius).append('"');
    colour("fill", colour).append("/>\n");
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int colour, int halo) {
    double width = widths.width(text, face, size);
    text(text, Anchor.START, x, width, baseline, face, size, colour, halo);
  }

  @Override
  public void text(
      String text,
      Anchor anchor,
      double at,
      double width,
      double baseline,
      Face face,
      double size,
      int colour,
      int halo) {
    if (text.isEmpty()) {
      return;
    }
    fonts.use(text, face);
    svg.append("<text");
    if (anchor != Anchor.START) {
      String name = anchor.name().toLowerCase(Locale.ROOT);
      svg.append(" text-anchor=\"").append(name).append('"');
    }
    svg.append(" x=\"");
    number(at).append("\" y=\"");
    number(baseline).append("\" font-size=\"");
    number(size).append("\" textLength=\"");
    number(width).append("\" lengthAdjust=\"spacingAndGlyphs\"");
    svg.append(family(face));
    colour("fill", colour);
    if (halo != 0) {
      svg.append(" paint-order=\"stroke\" stroke-linejoin=\"round\" stroke-width=\"");
      number(HALO).append('"');
      colour("stroke", halo);
    }
    svg.append('>');
    escape(text);
    svg.append("</text>\n");
  }

  private static String family(Face face) {
    // Those named first are about as narrow as ours.
    String sans =
        " font-family=\"'Source Sans 3', 'Source Sans Pro', Carlito, Calibri, 'Liberation Sans',"
            + " Arial, sans-serif\"";
    return switch (face) {
      case SANS -> sans;
      case SANS_SEMIBOLD -> sans + " font-weight=\"600\"";
      case SANS_ITALIC -> sans + " font-style=\"italic\"";
      case SERIF_SEMIBOLD ->
          " font-family=\"'Source Serif 4', 'Source Serif Pro', serif\" font-weight=\"600\"";
    };
  }

  private StringBuilder points(double[] xs, double[] ys, int count) {
    for (int i = 0; i < count; i++) {
      svg.append(i == 0 ? 'M' : 'L');
      number(xs[i]).append(' ');
      number(ys[i]);
    }
    return svg;
  }

  private StringBuilder colour(String attribute, int colour) {
    svg.append(' ').append(attribute);
    svg.append(String.format(Locale.ROOT, "=\"#%06x\"", colour & 0xFFFFFF));
    if (colour >>> 24 != 0xFF) {
      svg.append(' ').append(attribute).append("-opacity=\"");
      number((colour >>> 24) / 255.0).append('"');
    }
    return svg;
  }

  /// Two decimals: a hundredth of a pixel is seen by nobody, and a large map stays a small file.
  private StringBuilder number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      svg.append('-');
      hundredths = -hundredths;
    }
    svg.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      svg.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        svg.append(rest % 10);
      }
    }
    return svg;
  }

  /// What XML cannot hold is left out.
  private void escape(String text) {
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> svg.append("&amp;");
                case '<' -> svg.append("&lt;");
                case '>' -> svg.append("&gt;");
                default -> svg.appendCodePoint(c);
              }
            });
  }
}
