package app.cairn.sheet;

import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures. Any thread but the FX thread: a page takes some tens of
/// milliseconds.
public final class PageImage {

  private static final double POINTS_PER_INCH = 72;

  private PageImage() {}

  /// A page as it comes out of a printer of `dpi` dots an inch, in colour, on white.
  ///
  /// @param page from 0
  /// @throws IndexOutOfBoundsException when the document has no such page
  public static BufferedImage atResolution(byte[] pdf, int page, double dpi) {
    return atScale(pdf, page, dpi / POINTS_PER_INCH);
  }

  /// A page at `scale` pixels a point: 1.333 is its true size on a usual screen.
  public static BufferedImage atScale(byte[] pdf, int page, double scale) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(page, (float) scale, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pages as a printer that takes no PDF is given them: true size, nothing scaled to its
  /// margins.
  static Pageable pageable(PDDocument document) {
    return new PDFPageable(document, Orientation.PORTRAIT);
  }
}
