package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Paints a page of a [TaggedFile]. Texts that are [#expect expected] are said, in the order of
/// their tags, whenever they are drawn; all the rest is decoration, which nobody has to hear.
final class TaggedPainter implements Painter, AutoCloseable {

  private static final COSName SAID = COSName.getPDFName("P");

  private final TaggedFile file;
  private final PDPage page;
  private final PDPageContentStream content;
  private final MapFonts fonts;
  private final PdfPainter painter;
  private final Map<String, Deque<Tag>> expected = new HashMap<>();
  private final List<Tag> contents = new ArrayList<>();
  private boolean decorating;

  /// @param content of `page`, where y goes down
  TaggedPainter(TaggedFile file, PDPage page, PDPageContentStream content, MapFonts fonts)
      throws IOException {
    this.file = file;
    this.page = page;
    this.content = content;
    this.fonts = fonts;
    this.painter = new PdfPainter(content, fonts);
  }

  /// The next such text that is drawn belongs to `tag`.
  void expect(String text, Tag tag) {
    expected.computeIfAbsent(text, _ -> new ArrayDeque<>()).add(tag);
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int fill) {
    decorate();
    painter.polygon(xs, ys, count, fill);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, double width, double dash, int stroke) {
    decorate();
    painter.line(xs, ys, count, width, dash, stroke);
  }

  @Override
  public void disc(double x, double y, double radius, int fill) {
    decorate();
    painter.disc(x, y, radius, fill);
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int fill, int halo) {
    if (halo != 0) {
      decorate();
      painter.halo(text, x, baseline, face, size, halo);
    }
    Deque<Tag> waiting = expected.get(text);
    Tag tag = waiting == null ? null : waiting.poll();
    if (tag == null) {
      decorate();
    } else {
      say(text, tag, face);
    }
    painter.text(text, x, baseline, face, size, fill, 0);
    if (tag != null) {
      mark(content::endMarkedContent);
    }
  }

  private void say(String text, Tag tag, Face face) {
    undecorate();
    int number = contents.size();
    contents.add(tag);
    tag.drawn(page, number);
    if (fonts.letters().runs(text, face, fonts.widths()).stream()
        .anyMatch(r -> r.shape() != null)) {
      tag.says(PlainText.line(text));
    }
    mark(() -> content.beginMarkedContent(SAID, number));
  }

  private void decorate() {
    if (!decorating) {
      mark(() -> content.beginMarkedContent(COSName.ARTIFACT));
      decorating = true;
    }
  }

  private void undecorate() {
    if (decorating) {
      mark(content::endMarkedContent);
      decorating = false;
    }
  }

  private interface Mark {
    void set() throws IOException;
  }

  private static void mark(Mark mark) {
    try {
      mark.set();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    undecorate();
    file.contents(page, contents);
  }
}
