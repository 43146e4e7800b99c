package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Draws a map through [Graphics2D]: into a picture, an SVG file or a page, whatever stands behind
/// it. One thread at a time.
public final class GraphicsPainter implements Painter {

  /// The outline in the paper’s colour, under letters.
  static final BasicStroke ROUND =
      new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;
  private final Map<Face, Font> fonts;
  private final FontWidths widths;
  private final MapLetters letters;

  public GraphicsPainter(Graphics2D graphics, Map<Face, Font> fonts, FontWidths widths) {
    this.graphics = graphics;
    this.fonts = fonts;
    this.widths = widths;
    this.letters = new MapLetters();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /// The typefaces of the interface.
  public static Map<Face, Font> fonts() {
    Map<Face, Font> fonts = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      String name = FontWidths.file(face);
      try (InputStream in = GraphicsPainter.class.getResourceAsStream("/app/cairn/fonts/" + name)) {
        fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException(name + " is a typeface", e);
      }
    }
    return fonts;
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int colour) {
    graphics.setColor(new Color(colour, true));
    Path2D path = path(xs, ys, count);
    path.closePath();
    graphics.fill(path);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, double width, double dash, int colour) {
    graphics.setColor(new Color(colour, true));
    float[] dashes = dash > 0 ? new float[] {(float) dash, (float) dash} : null;
    graphics.setStroke(
        new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
    graphics.draw(path(xs, ys, count));
  }

  private static Path2D path(double[] xs, double[] ys, int count) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, count);
    path.moveTo(xs[0], ys[0]);
    for (int i = 1; i < count; i++) {
      path.lineTo(xs[i], ys[i]);
    }
    return path;
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    graphics.setColor(new Color(colour, true));
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int colour, int halo) {
    if (text.isEmpty()) {
      return;
    }
    Font font = fonts.get(face).deriveFont((float) size);
    graphics.setFont(font);
    for (MapLetters.Run run : letters.runs(text, face, widths)) {
      double left = x + run.at() * size;
      Shape foreign =
          run.shape() == null
              ? null
              : placed(left, baseline, size).createTransformedShape(run.shape());
      if (halo != 0) {
        graphics.setColor(new Color(halo, true));
        graphics.setStroke(ROUND);
        graphics.draw(foreign == null ? outline(font, run.text(), left, baseline) : foreign);
      }
      graphics.setColor(new Color(colour, true));
      if (foreign == null) {
        graphics.drawString(run.text(), (float) left, (float) baseline);
      } else {
        graphics.fill(foreign);
      }
    }
  }

  static AffineTransform placed(double x, double baseline, double size) {
    return new AffineTransform(size, 0, 0, size, x, baseline);
  }

  private static Shape outline(Font font, String text, double x, double baseline) {
    return font.createGlyphVector(EXACT, text).getOutline((float) x, (float) baseline);
  }
}
