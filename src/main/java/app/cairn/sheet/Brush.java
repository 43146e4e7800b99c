package app.cairn.sheet;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Paints decoration on a PDF page: shapes whose y goes down from the top of the page, marked as an
/// artifact so that nobody has to hear them read aloud.
final class Brush implements AutoCloseable {

  private static final AffineTransform DOWNWARDS =
      new AffineTransform(1, 0, 0, -1, 0, PageFrame.A4_HEIGHT);

  private final PDPageContentStream page;

  Brush(PDPageContentStream page) {
    this.page = page;
    attempt(() -> page.beginMarkedContent(COSName.ARTIFACT));
  }

  void fill(Shape shape, Color colour) {
    attempt(
        () -> {
          page.setNonStrokingColor(colour);
          trace(shape);
          page.fill();
        });
  }

  /// @param width of the line, in points
  void draw(Shape shape, Color colour, double width) {
    attempt(
        () -> {
          page.setStrokingColor(colour);
          page.setLineWidth((float) width);
          trace(shape);
          page.stroke();
        });
  }

  @Override
  public void close() {
    attempt(page::endMarkedContent);
  }

  private void trace(Shape shape) throws IOException {
    float[] c = new float[6];
    for (PathIterator i = shape.getPathIterator(DOWNWARDS); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> page.moveTo(c[0], c[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(c[0], c[1]);
        case PathIterator.SEG_CUBICTO -> page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        case PathIterator.SEG_CLOSE -> page.closePath();
        default -> throw new IllegalArgumentException("Lines and cubic curves only");
      }
    }
  }

  private interface Stroke {
    void run() throws IOException;
  }

  private static void attempt(Stroke stroke) {
    try {
      stroke.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
