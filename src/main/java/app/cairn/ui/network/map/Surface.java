package app.cairn.ui.network.map;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import java.nio.IntBuffer;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

/// What a map is drawn on in a window: shapes in a picture of ours, names on a canvas over it.
/// JavaFX thread.
final class Surface extends Group implements Painter {

  private static final int ROUND = 24;
  private static final double[] COSINES = new double[ROUND];

  static {
    for (int i = 0; i < ROUND; i++) {
      COSINES[i] = Math.cos(2 * Math.PI * i / ROUND);
    }
  }

  /// A picture one may draw in while another is still brought to the screen.
  private record Picture(int[] pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

    static Picture of(int width, int height) {
      int[] pixels = new int[width * height];
      PixelBuffer<IntBuffer> buffer =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
      return new Picture(pixels, buffer, new WritableImage(buffer));
    }
  }

  private final ImageView shapes = new ImageView();
  private final Canvas names = new Canvas();
  private final Letters letters = new Letters(names.getGraphicsContext2D());
  private final Scale sharpness = new Scale();
  private double density = 1;
  private Picture shown;
  private Picture next;
  private Pixels pixels;
  private double[] xs = new double[ROUND];
  private double[] ys = new double[ROUND];

  Surface() {
    setMouseTransparent(true);
    shapes.getTransforms().add(sharpness);
    names.getTransforms().add(sharpness);
    getChildren().addAll(shapes, names);
  }

  /// Outlines under the letters; they cost most, and are left out while things move.
  void halos(boolean drawn) {
    letters.halos(drawn);
  }

  /// Takes everything away. Where the interface is larger, there are more pixels, not larger ones.
  ///
  /// @param paper what it is drawn on; 0 for nothing
  void begin(double width, double height, int paper) {
    density = Math.max(1, getLocalToSceneTransform().getMxx());
    int columns = (int) Math.ceil(width * density);
    int rows = (int) Math.ceil(height * density);
    if (pixels == null || names.getWidth() != columns || names.getHeight() != rows) {
      names.setWidth(columns);
      names.setHeight(rows);
      shown = Picture.of(columns, rows);
      next = Picture.of(columns, rows);
      pixels = new Pixels(columns, rows);
    }
    sharpness.setX(1 / density);
    sharpness.setY(1 / density);
    letters.begin(width, height, density);
    pixels.begin(next.pixels(), paper);
  }

  /// Shows what was drawn.
  void end() {
    Picture before = shown;
    shown = next;
    next = before;
    shown.buffer().updateBuffer(_ -> null);
    shapes.setImage(shown.image());
  }

  @Override
  public void polygon(double[] px, double[] py, int count, int colour) {
    if (density == 1) {
      pixels.shape(px, py, count);
    } else {
      if (xs.length < count) {
        xs = new double[count];
        ys = new double[count];
      }
      for (int i = 0; i < count; i++) {
        xs[i] = px[i] * density;
        ys[i] = py[i] * density;
      }
      pixels.shape(xs, ys, count);
    }
    pixels.fill(colour);
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    int every = radius * density < 5 ? 2 : 1;
    int count = ROUND / every;
    for (int i = 0; i < count; i++) {
      xs[i] = density * (x + radius * COSINES[i * every]);
      ys[i] = density * (y + radius * COSINES[(i * every + ROUND * 3 / 4) % ROUND]);
    }
    pixels.shape(xs, ys, count);
    pixels.fill(colour);
  }

  @Override
  public void line(double[] px, double[] py, int count, double width, double dash, int colour) {
    double gone = 0;
    for (int i = 1; i < count; i++) {
      double dx = px[i] - px[i - 1];
      double dy = py[i] - py[i - 1];
      double length = Math.hypot(dx, dy);
      double from = 0;
      while (from < length) {
        // Drawn, then as much left out, and so on along the whole line.
        double on = dash > 0 ? (gone + from) % (2 * dash) : 0;
        double until = dash > 0 ? from + (on < dash ? dash : 2 * dash) - on : length;
        if (on < dash || dash <= 0) {
          double a = from / length;
          double b = Math.min(length, until) / length;
          piece(
              px[i - 1] + a * dx,
              py[i - 1] + a * dy,
              px[i - 1] + b * dx,
              py[i - 1] + b * dy,
              width);
        }
        from = until;
      }
      gone += length;
    }
    pixels.fill(colour);
  }

  private void piece(double x0, double y0, double x1, double y1, double width) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    double nx = -(y1 - y0) / length * width / 2;
    double ny = (x1 - x0) / length * width / 2;
    corner(0, x0 + nx, y0 + ny);
    corner(1, x1 + nx, y1 + ny);
    corner(2, x1 - nx, y1 - ny);
    corner(3, x0 - nx, y0 - ny);
    pixels.shape(xs, ys, 4);
  }

  private void corner(int at, double x, double y) {
    xs[at] = x * density;
    ys[at] = y * density;
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int colour, int halo) {
    letters.write(text, x, baseline, face, size, colour, halo);
  }
}
