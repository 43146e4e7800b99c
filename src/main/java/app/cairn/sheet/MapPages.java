package app.cairn.sheet;

import app.cairn.map.Box;
import app.cairn.map.Face;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapLayout;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A map on sheets of paper, A4 across: a branch a page, or several where one would be too small to
/// read; then an index.
public final class MapPages {

  /// What the pages say beside names.
  ///
  /// @param index the head of the index: « Index des personnes »
  /// @param part the name of a branch that takes several pages, from « Travail » and « 2/3 »
  public record Words(String index, BinaryOperator<String> part) {}

  static final PDRectangle A4 =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

  static final double MARGIN = 36;

  /// Letters of 7 points still.
  private static final int MOST_ON_A_PAGE = 90;

  private static final double HEAD = 30;
  private static final double LARGEST = 0.9;

  private final PDDocument document;
  private final MapFonts fonts;
  private final MapDrawing drawing;
  private final MapScene scene;
  private final Words words;
  private final MapLayout layout;
  private final MapIndex index;

  MapPages(PDDocument document, MapFonts fonts, MapDrawing drawing, MapScene scene, Words words) {
    this.document = document;
    this.fonts = fonts;
    this.drawing = drawing;
    this.scene = scene;
    this.words = words;
    this.layout = new MapLayout(fonts.widths());
    this.index = new MapIndex(document, fonts, scene.look());
  }

  void write(MapNode me) throws IOException {
    for (MapNode circle : me.children()) {
      List<MapNode> parts = Branches.parts(circle, MOST_ON_A_PAGE);
      for (int i = 0; i < parts.size(); i++) {
        String number = (i + 1) + "/" + parts.size();
        String name =
            parts.size() == 1 ? circle.label() : words.part().apply(circle.label(), number);
        page(name, Branches.alone(me, parts.get(i)));
      }
    }
    if (document.getNumberOfPages() == 0) {
      page(me.label(), me);
    }
    index.write(words.index());
  }

  private void page(String name, MapNode me) throws IOException {
    PDPage page = new PDPage(A4);
    document.addPage(page);
    int number = document.getNumberOfPages();
    Plan plan = layout.plan(me, List.of());
    List<MapNode> here = new ArrayList<>();
    plan.spots().forEach(spot -> here.add(spot.node()));
    index.add(here, number);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(new Matrix(1, 0, 0, -1, 0, A4.getHeight()));
      PdfPainter painter = new PdfPainter(content, fonts);
      head(painter, name, number);
      double width = A4.getWidth() - 2 * MARGIN;
      double height = A4.getHeight() - 2 * MARGIN - HEAD;
      Box bounds = plan.bounds().grown(8);
      double scale = Math.min(LARGEST, Math.min(width / bounds.width(), height / bounds.height()));
      double left = MARGIN + (width - bounds.width() * scale) / 2;
      double top = MARGIN + HEAD + (height - bounds.height() * scale) / 2;
      content.transform(new Matrix((float) scale, 0, 0, (float) scale, (float) left, (float) top));
      // At 100 %, then made smaller: every name stands there.
      View all = new View(1, bounds.left(), bounds.top(), bounds.width(), bounds.height());
      drawing.draw(painter, plan, all, scene);
    }
  }

  private void head(PdfPainter painter, String name, int number) {
    String shown =
        fonts.widths().fit(name, Face.SERIF_SEMIBOLD, 18, A4.getWidth() - 2 * MARGIN - 60);
    painter.text(shown, MARGIN, MARGIN + 14, Face.SERIF_SEMIBOLD, 18, scene.look().ink(), 0);
    String folio = Integer.toString(number);
    double width = fonts.widths().width(folio, Face.SANS, 11);
    painter.text(
        folio, A4.getWidth() - MARGIN - width, MARGIN + 14, Face.SANS, 11, scene.look().text2(), 0);
  }
}
