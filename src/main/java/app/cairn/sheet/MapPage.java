package app.cairn.sheet;

import app.cairn.map.Box;
import app.cairn.map.Face;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapLook;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.View;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/// Draws the pages of a booklet: a heading, what stands below it, at the foot the title of the
/// whole and the number of the page.
final class MapPage {

  static final double SMALL = 9.5;

  private static final double HEADING = 20;
  private static final double BENEATH = 11;

  /// @param beneath a line of smaller letters; empty for none
  /// @param hue the colour of its circle; 0 for none
  /// @param tag of the heading; null where it only repeats
  /// @param beneathTag of the line beneath; null where it only repeats
  record Head(String heading, String beneath, int hue, Tag tag, Tag beneathTag) {}

  /// What draws on a page, y down from its upper edge.
  interface Drawn {
    void on(TaggedPainter painter) throws IOException;
  }

  private final TaggedFile file;
  private final MapFonts fonts;
  private final MapDrawing drawing;
  private final MapScene scene;
  private final String title;

  MapPage(TaggedFile file, MapFonts fonts, MapDrawing drawing, MapScene scene, String title) {
    this.file = file;
    this.fonts = fonts;
    this.drawing = drawing;
    this.scene = scene;
    this.title = title;
  }

  /// Of the whole.
  String title() {
    return title;
  }

  PDPage blank() {
    return file.page(PageArea.A4);
  }

  /// A part of the map.
  ///
  /// @param before tells the painter what is said
  void draw(PDPage page, Head head, Plan plan, Drawn before) throws IOException {
    try (PDPageContentStream content = content(page);
        TaggedPainter painter = new TaggedPainter(file, page, content, fonts)) {
      frame(painter, page, head);
      before.on(painter);
      Matrix placed = placed(plan);
      content.transform(placed);
      Box bounds = Branches.bounds(plan);
      // At 100 %, then made smaller: every name stands there.
      View all = new View(1, bounds.left(), bounds.top(), bounds.width(), bounds.height());
      drawing.draw(painter, plan, all, scene);
    }
  }

  /// Anything else.
  void write(PDPage page, Head head, Drawn drawn) throws IOException {
    try (PDPageContentStream content = content(page);
        TaggedPainter painter = new TaggedPainter(file, page, content, fonts)) {
      frame(painter, page, head);
      drawn.on(painter);
    }
  }

  private PDPageContentStream content(PDPage page) throws IOException {
    PDPageContentStream content = new PDPageContentStream(file.document(), page);
    content.transform(new Matrix(1, 0, 0, -1, 0, PageArea.A4.getHeight()));
    return content;
  }

  /// From the upper left corner of a plan to the page, in the middle of what the head leaves.
  static Matrix placed(Plan plan) {
    Box bounds = Branches.bounds(plan);
    double scale = Branches.scale(plan);
    double left = PageArea.LEFT + (PageArea.WIDTH - bounds.width() * scale) / 2;
    double top = PageArea.TOP + (PageArea.HEIGHT - bounds.height() * scale) / 2;
    return new Matrix((float) scale, 0, 0, (float) scale, (float) left, (float) top);
  }

  private void frame(TaggedPainter painter, PDPage page, Head head) {
    MapLook look = scene.look();
    double baseline = PageArea.MARGIN + HEADING * 0.7;
    double wide = fonts.widths().width(head.heading, Face.SERIF_SEMIBOLD, HEADING);
    double size = Math.clamp(HEADING * PageArea.WIDTH / wide, SMALL, HEADING);
    String heading = fonts.widths().fit(head.heading, Face.SERIF_SEMIBOLD, size, PageArea.WIDTH);
    if (head.tag != null) {
      painter.expect(heading, head.tag);
    }
    painter.text(heading, PageArea.LEFT, baseline, Face.SERIF_SEMIBOLD, size, look.ink(), 0);
    if (head.hue > 0) {
      double y = baseline + 8;
      double[] xs = {PageArea.LEFT, PageArea.LEFT + 36};
      painter.line(xs, new double[] {y, y}, 2, 2.5, 0, look.hue(head.hue));
    }
    if (!head.beneath.isEmpty()) {
      if (head.beneathTag != null) {
        painter.expect(head.beneath, head.beneathTag);
      }
      painter.text(head.beneath, PageArea.LEFT, baseline + 17, Face.SANS, BENEATH, look.text2(), 0);
    }
    foot(painter, page, look.text2());
  }

  private void foot(TaggedPainter painter, PDPage page, int colour) {
    double baseline = PageArea.A4.getHeight() - PageArea.MARGIN;
    String number = Integer.toString(file.number(page));
    double width = fonts.widths().width(number, Face.SANS, SMALL);
    String name = fonts.widths().fit(title, Face.SANS, SMALL, PageArea.WIDTH - width - 30);
    painter.text(name, PageArea.LEFT, baseline, Face.SANS, SMALL, colour, 0);
    painter.text(number, PageArea.RIGHT - width, baseline, Face.SANS, SMALL, colour, 0);
  }
}
