package app.cairn.sheet;

import app.cairn.map.Box;
import app.cairn.map.Face;
import app.cairn.map.MapDrawing;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.map.View;
import app.cairn.text.Messages;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A map as a file: the drawing of the screen, in the colours of its scene, on paper in those of
/// the day. One thread at a time.
///
/// A tree is as large as at 100 %, so that every name stands there; a landscape is seen from afar,
/// as a window shows it.
public final class MapPicture {

  private static final double MARGIN = 32;
  private static final double WINDOW_WIDTH = 1600;
  private static final double WINDOW_HEIGHT = 1000;

  /// More would not fit into memory.
  private static final double MOST_PIXELS = 60_000_000;

  /// The width of the largest sheet, A0.
  private static final double LARGEST_PAGE = 2384;

  private static final double POINTS = 0.75;

  private final FontWidths widths;
  private final MapDrawing drawing;
  private final Map<Face, Font> fonts = GraphicsPainter.fonts();

  public MapPicture(FontWidths widths) {
    this.widths = widths;
    this.drawing = new MapDrawing(widths);
  }

  /// A picture in points.
  ///
  /// @param scale 1 for as large as at 100 %; smaller where that is too large for memory
  public byte[] png(Plan plan, MapScene scene, double scale) {
    View whole = whole(plan);
    double pixels = whole.width() * whole.height() * scale * scale;
    double held = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.ceil(whole.width() * held)),
            Math.max(1, (int) Math.ceil(whole.height() * held)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(held, held);
      paint(graphics, plan, whole, with(scene, scene.look()));
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A drawing whose names are text, in typefaces that are named.
  public byte[] svg(Plan plan, MapScene scene) {
    View whole = whole(plan);
    String title = plan.me().node().label();
    SvgPainter painter =
        new SvgPainter(whole.width(), whole.height(), title, scene.look().paper(), widths);
    drawing.draw(painter, plan, whole, with(scene, scene.look()));
    return painter.file().getBytes(StandardCharsets.UTF_8);
  }

  private void paint(Graphics2D graphics, Plan plan, View view, MapScene scene) {
    graphics.setColor(new Color(scene.look().paper()));
    graphics.fillRect(0, 0, (int) Math.ceil(view.width()), (int) Math.ceil(view.height()));
    drawing.draw(new GraphicsPainter(graphics, fonts, widths), plan, view, scene);
  }

  /// One page as large as the map, at most as wide as A0.
  public byte[] pdf(Plan plan, MapScene scene) {
    try (PDDocument document = new PDDocument()) {
      View whole = whole(plan);
      double points = Math.min(POINTS, LARGEST_PAGE / Math.max(whole.width(), whole.height()));
      PDPage page =
          new PDPage(
              new PDRectangle((float) (whole.width() * points), (float) (whole.height() * points)));
      document.addPage(page);
      MapFonts embedded = MapFonts.in(document, widths);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float height = page.getMediaBox().getHeight();
        content.transform(new Matrix((float) points, 0, 0, (float) -points, 0, height));
        drawing.draw(new PdfPainter(content, embedded), plan, whole, onPaper(scene));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Pages to print: each branch on pages of its own under its name, then everybody by name, with
  /// the page they stand on.
  ///
  /// @param title of the whole
  public byte[] pages(MapNode me, MapScene scene, String title, Messages messages) {
    try (TaggedFile file = new TaggedFile(title, messages.language())) {
      MapFonts embedded = MapFonts.in(file.document(), widths);
      new MapPages(file, embedded, onPaper(scene), title, messages).write(me);
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static View whole(Plan plan) {
    Box bounds = plan.bounds();
    if (plan.landscape()) {
      return View.fitting(bounds, WINDOW_WIDTH, WINDOW_HEIGHT, MARGIN, 1);
    }
    return new View(
        1,
        bounds.left() - MARGIN,
        bounds.top() - MARGIN,
        bounds.width() + 2 * MARGIN,
        bounds.height() + 2 * MARGIN);
  }

  /// Paper is white by itself.
  private static MapScene onPaper(MapScene scene) {
    return with(scene, MapLook.PAPER);
  }

  /// What is being dragged or edited is no part of the picture.
  private static MapScene with(MapScene scene, MapLook look) {
    return new MapScene(
        look,
        scene.colouring(),
        scene.today(),
        Set.of(),
        null,
        scene.lit(),
        scene.path(),
        scene.arcs(),
        null,
        true);
  }
}
