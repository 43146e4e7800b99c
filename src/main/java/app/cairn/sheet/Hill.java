package app.cairn.sheet;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// What the warm sheet draws under its words: a sky of sand behind the mission, a white hill, a
/// cairn of five stones on it, and a stone before each heading.
final class Hill implements BiConsumer<LaidOut, PDPageContentStream> {

  private static final Color SAND = new Color(0xF4EFE6);
  private static final Color RIDGE = new Color(0xDDD4C5);
  private static final Color LAKE = new Color(0x5F8094);
  private static final Color MOSS = new Color(0x6E8A55);
  private static final Color EARTH = new Color(0xB0502B);
  private static final Color OCHRE = new Color(0xA87414);

  /// From the ground up: width and height of a stone, how far its middle stands from the cairn's,
  /// how many degrees it leans, and its colour.
  private record Layer(double width, double height, double shift, double lean, Color colour) {}

  private static final List<Layer> CAIRN =
      List.of(
          new Layer(112, 32, 0, -1.5, new Color(0x8A9296)),
          new Layer(82, 29, 6, 2, LAKE),
          new Layer(69, 26, -1, -3, new Color(0xA8B795)),
          new Layer(47, 24, 5, 1.5, MOSS),
          new Layer(29, 21, 2, -2, EARTH));

  /// The middle of the cairn, from the left of the page, in points.
  private static final double CAIRN_X = 489;

  private static final long FIRST_STONE = 11;

  private final PageFrame frame;

  Hill(PageFrame frame) {
    this.frame = frame;
  }

  @Override
  public void accept(LaidOut laid, PDPageContentStream page) {
    try (Brush brush = new Brush(page)) {
      double ground = laid.place("head").map(head -> frame.fromTop(head.bottom())).orElse(0.0);
      double crest = ground - 8;
      land(brush, crest);
      cairn(brush, crest + 2);
      heading(brush, laid, "to-whom-title", LAKE, 3);
      heading(brush, laid, "what-title", MOSS, 4);
      heading(brush, laid, "how-title", EARTH, 5);
      heading(brush, laid, "voice-title", OCHRE, 6);
    }
  }

  /// @param crest the height of the hill under the cairn, from the top of the page
  private static void land(Brush brush, double crest) {
    double right = PageFrame.A4_WIDTH;
    Path2D sky = ridge(crest);
    sky.lineTo(right, 0);
    sky.lineTo(0, 0);
    sky.closePath();
    brush.fill(sky, SAND);
    brush.draw(ridge(crest), RIDGE, 1);
  }

  private static Path2D ridge(double crest) {
    double right = PageFrame.A4_WIDTH;
    Path2D ridge = new Path2D.Double();
    ridge.moveTo(0, crest + 46);
    ridge.curveTo(80, crest + 34, 150, crest + 47, 212, crest + 43);
    ridge.curveTo(318, crest + 36, 430, crest - 2, 512, crest);
    ridge.curveTo(548, crest + 1, 572, crest + 8, right, crest + 15);
    return ridge;
  }

  private static void cairn(Brush brush, double ground) {
    double bottom = ground;
    for (int i = 0; i < CAIRN.size(); i++) {
      Layer layer = CAIRN.get(i);
      double left = CAIRN_X + layer.shift - layer.width / 2;
      AffineTransform there = AffineTransform.getTranslateInstance(left, bottom - layer.height);
      there.rotate(Math.toRadians(layer.lean), layer.width / 2, layer.height / 2);
      brush.fill(
          there.createTransformedShape(Stone.outline(layer.width, layer.height, FIRST_STONE + i)),
          layer.colour);
      bottom -= layer.height - 2;
    }
  }

  private void heading(Brush brush, LaidOut laid, String id, Color colour, long seed) {
    Optional<LaidOut.Place> heading = laid.place(id);
    heading.ifPresent(
        place ->
            stone(
                brush,
                16,
                10.5,
                frame.x(place.left()),
                frame.fromTop(place.top()) + place.height() / 2 - 5,
                colour,
                seed));
  }

  private static void stone(
      Brush brush, double width, double height, double x, double y, Color colour, long seed) {
    AffineTransform there = AffineTransform.getTranslateInstance(x, y);
    brush.fill(there.createTransformedShape(Stone.outline(width, height, seed)), colour);
  }
}
