package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/// Everybody by last name, in columns, with the number of the page they stand on.
final class MapIndex {

  private static final int COLUMNS = 4;
  private static final double GAP = 18;
  private static final double LINE = 10.5;
  private static final double SIZE = 8.5;
  private static final double HEAD = 34;

  private final PDDocument document;
  private final MapFonts fonts;
  private final MapLook look;
  private final List<Entry> entries = new ArrayList<>();
  private final Collator order = Collator.getInstance(Locale.FRENCH);

  private record Entry(CollationKey key, String name, int page) {}

  MapIndex(PDDocument document, MapFonts fonts, MapLook look) {
    this.document = document;
    this.fonts = fonts;
    this.look = look;
  }

  void add(List<MapNode> nodes, int page) {
    for (MapNode node : nodes) {
      if (node.kind() == MapNode.Kind.PERSON) {
        String name = name(node);
        entries.add(new Entry(order.getCollationKey(name), name, page));
      }
    }
  }

  /// « Rivière, Anne »
  private static String name(MapNode node) {
    String last = node.contact().lastName();
    String first = node.contact().firstName();
    if (last.isEmpty() || first.isEmpty()) {
      return node.label();
    }
    return last + ", " + first;
  }

  void write(String head) throws IOException {
    entries.sort(Comparator.comparing(Entry::key));
    double height = MapPages.A4.getHeight() - 2 * MapPages.MARGIN - HEAD;
    int lines = (int) (height / LINE);
    for (int from = 0; from < entries.size(); from += COLUMNS * lines) {
      page(head, entries.subList(from, Math.min(entries.size(), from + COLUMNS * lines)), lines);
    }
  }

  private void page(String head, List<Entry> shown, int lines) throws IOException {
    PDPage page = new PDPage(MapPages.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(new Matrix(1, 0, 0, -1, 0, MapPages.A4.getHeight()));
      PdfPainter painter = new PdfPainter(content, fonts);
      double margin = MapPages.MARGIN;
      painter.text(head, margin, margin + 14, Face.SERIF_SEMIBOLD, 18, look.ink(), 0);
      double width = (MapPages.A4.getWidth() - 2 * margin - (COLUMNS - 1) * GAP) / COLUMNS;
      for (int i = 0; i < shown.size(); i++) {
        double left = margin + i / lines * (width + GAP);
        double baseline = margin + HEAD + (i % lines + 0.8) * LINE;
        line(painter, shown.get(i), left, width, baseline);
      }
    }
  }

  private void line(PdfPainter painter, Entry entry, double left, double width, double baseline) {
    String folio = Integer.toString(entry.page);
    double end = fonts.widths().width(folio, Face.SANS, SIZE);
    String name = fonts.widths().fit(entry.name, Face.SANS, SIZE, width - end - 8);
    painter.text(name, left, baseline, Face.SANS, SIZE, look.ink(), 0);
    painter.text(folio, left + width - end, baseline, Face.SANS, SIZE, look.text2(), 0);
  }
}
