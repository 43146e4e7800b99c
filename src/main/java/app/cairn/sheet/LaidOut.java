package app.cairn.sheet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// A page whose every line has its place, before it is written as PDF. Lengths are points of 1/72
/// inch, from the top left of what the margins leave.
final class LaidOut implements AutoCloseable {

  /// The renderer counts 20 dots a CSS pixel of 1/96 inch.
  private static final double DOTS_PER_POINT = 20 * 96 / 72.0;

  /// A printed line; the last one of a paragraph ends with `\n`.
  record Line(double top, double bottom, String text) {
    private Line ending() {
      return new Line(top, bottom, text + "\n");
    }
  }

  /// Where an element stands.
  record Place(double left, double top, double width, double height) {
    double bottom() {
      return top + height;
    }
  }

  private final PDDocument document;
  private final PdfBoxRenderer renderer;

  LaidOut(PDDocument document, PdfBoxRenderer renderer) {
    this.document = document;
    this.renderer = renderer;
    renderer.layout();
  }

  int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  /// Where the element `id` stands; empty when the page has none.
  Optional<Place> place(String id) {
    return box(id)
        .map(
            box ->
                new Place(
                    points(box.getAbsX()),
                    points(box.getAbsY()),
                    points(box.getWidth()),
                    points(box.getHeight())));
  }

  /// Moves the element `id`, the last of its page, down until it ends at `bottom`.
  void lower(String id, double bottom) {
    double down = bottom - place(id).orElseThrow().bottom();
    Box box = box(id).orElseThrow();
    box.setY(box.getY() + (int) (down * DOTS_PER_POINT));
    box.calcCanvasLocation();
    box.calcChildLocations();
  }

  /// The printed lines of the element `id`, from top to bottom; none when the page has none.
  List<Line> lines(String id) {
    List<Line> lines = new ArrayList<>();
    box(id).ifPresent(box -> collect(box, lines));
    return lines;
  }

  /// Writes the document.
  ///
  /// @param background draws on the first page under everything else, out of the text that is read
  ///   aloud
  byte[] pdf(BiConsumer<LaidOut, PDPageContentStream> background) {
    try {
      renderer.createPDFWithoutClosing();
      try (PDPageContentStream under =
          new PDPageContentStream(document, document.getPage(0), AppendMode.PREPEND, true, true)) {
        background.accept(this, under);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(60_000);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    renderer.close();
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Box> box(String id) {
    return Optional.ofNullable(renderer.getSharedContext().getBoxById(id));
  }

  private static void collect(Box box, List<Line> lines) {
    if (box instanceof LineBox line) {
      if (line.isContainsVisibleContent()) {
        StringBuilder text = new StringBuilder();
        line.collectText(null, text);
        lines.add(
            new Line(
                points(line.getAbsY()),
                points(line.getAbsY() + line.getHeight()),
                text.toString()));
      }
      return;
    }
    for (Box child : box.getChildren()) {
      collect(child, lines);
    }
    if (!lines.isEmpty()
        && !box.getChildren().isEmpty()
        && box.getChildren().getLast() instanceof LineBox) {
      lines.add(lines.removeLast().ending());
    }
  }

  private static double points(int dots) {
    return dots / DOTS_PER_POINT;
  }
}
