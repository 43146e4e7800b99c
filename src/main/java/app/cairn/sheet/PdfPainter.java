package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Draws a map into a page of a PDF file, letters as text of embedded typefaces.
final class PdfPainter implements Painter {

  private static final double ROUND = 0.5523;

  private static final COSName SPAN = COSName.getPDFName("Span");

  /// A halo is no second text: readers and copies pass over it.
  private static final PDPropertyList SILENT = silent();

  private final PDPageContentStream page;
  private final MapFonts fonts;
  private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
  private int colour;
  private int opacity = 255;

  private static PDPropertyList silent() {
    COSDictionary nothing = new COSDictionary();
    nothing.setItem(COSName.ACTUAL_TEXT, new COSString(""));
    return PDPropertyList.create(nothing);
  }

  /// @param page where y goes down, as on the screen
  PdfPainter(PDPageContentStream page, MapFonts fonts) throws IOException {
    this.page = page;
    this.fonts = fonts;
    page.setNonStrokingColor(Color.BLACK);
  }

  /// What a stream says may fail; nothing else here does.
  private interface Step {
    void draw() throws IOException;
  }

  private static void to(Step step) {
    try {
      step.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A hundredth of a pixel is enough, and the file half as long.
  private static float brief(double length) {
    return Math.round(length * 100) / 100f;
  }

  private void ink(int wanted) throws IOException {
    if ((wanted & 0xFFFFFF) != (colour & 0xFFFFFF)) {
      page.setNonStrokingColor(new Color(wanted));
    }
    colour = wanted;
    opaque(wanted >>> 24);
  }

  private void opaque(int wanted) throws IOException {
    if (wanted != opacity) {
      opacity = wanted;
      page.setGraphicsStateParameters(
          opacities.computeIfAbsent(
              wanted,
              alpha -> {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(alpha / 255f);
                state.setStrokingAlphaConstant(alpha / 255f);
                return state;
              }));
    }
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int fill) {
    to(
        () -> {
          ink(fill);
          trace(xs, ys, count);
          page.closePath();
          page.fill();
        });
  }

  @Override
  public void line(double[] xs, double[] ys, int count, double width, double dash, int stroke) {
    to(
        () -> {
          page.saveGraphicsState();
          page.setStrokingColor(new Color(stroke));
          page.setLineWidth((float) width);
          page.setLineDashPattern(dash > 0 ? new float[] {(float) dash} : new float[0], 0);
          trace(xs, ys, count);
          page.stroke();
          page.restoreGraphicsState();
        });
  }

  private void trace(double[] xs, double[] ys, int count) throws IOException {
    page.moveTo(brief(xs[0]), brief(ys[0]));
    for (int i = 1; i < count; i++) {
      page.lineTo(brief(xs[i]), brief(ys[i]));
    }
  }

  @Override
  public void disc(double x, double y, double radius, int fill) {
    to(
        () -> {
          ink(fill);
          float r = brief(radius);
          float k = brief(radius * ROUND);
          float cx = brief(x);
          float cy = brief(y);
          page.moveTo(cx + r, cy);
          page.curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
          page.curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
          page.curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
          page.curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
          page.fill();
        });
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int fill, int halo) {
    if (halo != 0) {
      halo(text, x, baseline, face, size, halo);
    }
    to(
        () -> {
          ink(fill);
          for (MapLetters.Run run : fonts.letters().runs(text, face, fonts.widths())) {
            double at = x + run.at() * size;
            if (run.shape() == null) {
              letters(run.text(), at, baseline, face, size, RenderingMode.FILL);
            } else {
              trace(placed(run, at, baseline, size));
              page.fillEvenOdd();
            }
          }
        });
  }

  /// What a text stands on: its letters, wider, in the colour of the paper.
  void halo(String text, double x, double baseline, Face face, double size, int colour) {
    to(
        () -> {
          around(colour);
          for (MapLetters.Run run : fonts.letters().runs(text, face, fonts.widths())) {
            double at = x + run.at() * size;
            if (run.shape() == null) {
              page.beginMarkedContent(SPAN, SILENT);
              letters(run.text(), at, baseline, face, size, RenderingMode.STROKE);
              page.endMarkedContent();
            } else {
              trace(placed(run, at, baseline, size));
              page.stroke();
            }
          }
        });
  }

  private static Shape placed(MapLetters.Run run, double x, double y, double size) {
    return GraphicsPainter.placed(x, y, size).createTransformedShape(run.shape());
  }

  private void letters(String text, double x, double y, Face face, double size, RenderingMode mode)
      throws IOException {
    page.beginText();
    page.setRenderingMode(mode);
    page.setFont(fonts.embedded().get(face), (float) size);
    page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
    page.showText(text);
    page.endText();
  }

  private void around(int halo) throws IOException {
    opaque(halo >>> 24);
    page.setStrokingColor(new Color(halo));
    page.setLineWidth(GraphicsPainter.ROUND.getLineWidth());
    page.setLineJoinStyle(1);
  }

  private void trace(Shape shape) throws IOException {
    float[] p = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> page.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(p[0], p[1]);
        case PathIterator.SEG_QUADTO -> {
          p[4] = p[2];
          p[5] = p[3];
          page.curveTo(
              x + (p[0] - x) * 2 / 3,
              y + (p[1] - y) * 2 / 3,
              p[4] + (p[0] - p[4]) * 2 / 3,
              p[5] + (p[1] - p[5]) * 2 / 3,
              p[4],
              p[5]);
          p[0] = p[4];
          p[1] = p[5];
        }
        case PathIterator.SEG_CUBICTO -> {
          page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
          p[0] = p[4];
          p[1] = p[5];
        }
        default -> page.closePath();
      }
      x = p[0];
      y = p[1];
    }
  }
}
