package app.cairn.sheet;

import app.cairn.map.Face;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.text.Messages;
import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Everybody by last name, in columns under their letters, with the number of the page they stand
/// on, which one click opens.
final class MapIndex {

  private static final int COLUMNS = 3;
  private static final double GAP = 24;
  private static final double WIDTH = (PageArea.WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final double LINE = 12.6;
  private static final int LINES = (int) (PageArea.HEIGHT / LINE);
  private static final double LETTER = 12;

  private record Entry(CollationKey key, String name, PDPage page) {}

  private final TaggedFile file;
  private final MapFonts fonts;
  private final MapLook look;
  private final Messages messages;
  private final Collator order;
  private final List<Entry> entries = new ArrayList<>();

  MapIndex(TaggedFile file, MapFonts fonts, MapLook look, Messages messages) {
    this.file = file;
    this.fonts = fonts;
    this.look = look;
    this.messages = messages;
    this.order = Collator.getInstance(messages.language().locale());
  }

  void add(MapNode person, PDPage page) {
    String name = name(person);
    entries.add(new Entry(order.getCollationKey(name), name, page));
  }

  /// « Rivière, Anne »
  private static String name(MapNode person) {
    String last = person.contact().lastName();
    String first = person.contact().firstName();
    return last.isEmpty() || first.isEmpty() ? person.label() : last + ", " + first;
  }

  /// Adds the pages of the index; none where nobody is in it.
  void write(MapPage pages, Bookmarks bookmarks) throws IOException {
    entries.sort(Comparator.comparing(Entry::key));
    Tag sect = entries.isEmpty() ? null : file.said().child("Sect");
    String heading = messages.get("sheet.map.index");
    List<IndexRow> rows = rows();
    int from = 0;
    while (from < rows.size()) {
      PDPage page = pages.blank();
      List<List<IndexRow>> columns = new ArrayList<>();
      int next = from;
      for (int i = 0; i < COLUMNS; i++) {
        int to = IndexRow.fitting(rows, next, LINES);
        columns.add(rows.subList(next, to));
        next = to;
      }
      if (from == 0) {
        bookmarks.add(heading, page);
      }
      rows.subList(from, next).stream()
          .filter(row -> row.page() == null)
          .forEach(row -> bookmarks.addBelow(row.text(), page));
      MapPage.Head head =
          from == 0
              ? new MapPage.Head(heading, "", 0, sect.child("H2"), null)
              : new MapPage.Head(messages.get("sheet.map.more", heading), "", 0, null, null);
      pages.write(page, head, painter -> columns(painter, page, columns, sect));
      from = next;
    }
  }

  private List<IndexRow> rows() {
    double widest = fonts.widths().width("00000", Face.SANS, MapPage.SMALL) + 6;
    List<IndexRow> rows = new ArrayList<>();
    String letter = "";
    for (Entry entry : entries) {
      String its = IndexRow.letter(entry.name);
      if (!its.equals(letter)) {
        letter = its;
        rows.add(new IndexRow(letter, List.of("", letter), null));
      }
      List<String> lines =
          IndexRow.lines(entry.name, fonts.widths(), MapPage.SMALL, WIDTH - widest);
      rows.add(new IndexRow(entry.name, lines, entry.page));
    }
    return rows;
  }

  private void columns(TaggedPainter painter, PDPage page, List<List<IndexRow>> columns, Tag sect)
      throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      double left = PageArea.LEFT + i * (WIDTH + GAP);
      int line = 0;
      for (IndexRow row : columns.get(i)) {
        // No room is left above what begins a column.
        line -= line == 0 && row.page() == null ? 1 : 0;
        double top = PageArea.TOP + line * LINE;
        if (row.page() == null) {
          double baseline = top + 1.8 * LINE;
          painter.expect(row.text(), sect.child("H3"));
          painter.text(row.text(), left, baseline, Face.SERIF_SEMIBOLD, LETTER, look.ink(), 0);
        } else {
          entry(painter, page, row, left, top, sect.child("P").child("Link"));
        }
        line += row.lines().size();
      }
    }
  }

  private void entry(
      TaggedPainter painter, PDPage page, IndexRow row, double left, double top, Tag link)
      throws IOException {
    double baseline = top + 0.8 * LINE;
    for (String line : row.lines()) {
      painter.expect(line, link);
      painter.text(line, left, baseline, Face.SANS, MapPage.SMALL, look.ink(), 0);
      baseline += LINE;
    }
    String folio = Integer.toString(file.number(row.page()));
    double width = fonts.widths().width(folio, Face.SANS, MapPage.SMALL);
    painter.expect(folio, link);
    painter.text(
        folio, left + WIDTH - width, baseline - LINE, Face.SANS, MapPage.SMALL, look.text2(), 0);
    double high = row.lines().size() * LINE;
    PDRectangle place =
        new PDRectangle(
            (float) left,
            (float) (PageArea.A4.getHeight() - top - high),
            (float) WIDTH,
            (float) high);
    String said = row.text() + ", " + messages.get("sheet.map.page", file.number(row.page()));
    file.link(page, place, row.page(), link, said);
  }
}
