package app.cairn.ui.network;

import app.cairn.map.Face;
import app.cairn.map.Painter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/// Draws a map on a canvas. Fonts and colours are made once. JavaFX thread.
final class CanvasPainter implements Painter {

  private static final double HALO = 3;

  /// Letters of nearly the same size share a font: a size for each tenth of a zoom would fill the
  /// caches.
  private static final double STEP = 0.25;

  private final GraphicsContext graphics;
  private final Map<Face, Map<Double, Font>> fonts = new EnumMap<>(Face.class);
  private final Map<Integer, Color> colours = new HashMap<>();
  private boolean halos = true;

  CanvasPainter(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  /// Outlines under the letters; they cost most, and are left out while things move.
  void halos(boolean drawn) {
    halos = drawn;
  }

  @Override
  public void polygon(double[] xs, double[] ys, int count, int colour) {
    graphics.setFill(colour(colour));
    graphics.fillPolygon(xs, ys, count);
  }

  @Override
  public void line(double[] xs, double[] ys, int count, double width, double dash, int colour) {
    graphics.setStroke(colour(colour));
    graphics.setLineWidth(width);
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    if (dash > 0) {
      graphics.setLineDashes(dash);
    }
    graphics.strokePolyline(xs, ys, count);
    if (dash > 0) {
      graphics.setLineDashes();
    }
  }

  @Override
  public void disc(double x, double y, double radius, int colour) {
    graphics.setFill(colour(colour));
    graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void text(
      String text, double x, double baseline, Face face, double size, int colour, int halo) {
    graphics.setFont(font(face, size));
    if (halo != 0 && halos) {
      graphics.setStroke(colour(halo));
      graphics.setLineWidth(HALO);
      graphics.setLineJoin(StrokeLineJoin.ROUND);
      graphics.strokeText(text, x, baseline);
    }
    graphics.setFill(colour(colour));
    graphics.fillText(text, x, baseline);
  }

  private Font font(Face face, double size) {
    double rounded = Math.max(1, Math.round(size / STEP) * STEP);
    return fonts
        .computeIfAbsent(face, _ -> new HashMap<>())
        .computeIfAbsent(
            rounded,
            s ->
                face == Face.SANS_ITALIC
                    ? Font.font(face.family(), FontPosture.ITALIC, s)
                    : Font.font(face.family(), s));
  }

  private Color colour(int argb) {
    return colours.computeIfAbsent(
        argb, c -> Color.rgb(c >> 16 & 0xFF, c >> 8 & 0xFF, c & 0xFF, (c >>> 24) / 255.0));
  }
}
