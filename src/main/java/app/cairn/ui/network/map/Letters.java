package app.cairn.ui.network.map;

import app.cairn.map.Face;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;

/// Writes the names of a map on a canvas. Fonts and colours are made once. JavaFX thread.
final class Letters {

  private static final double HALO = 3;

  /// Letters of nearly the same size share a font: a size for each tenth of a zoom would fill the
  /// caches.
  private static final double STEP = 0.25;

  private final GraphicsContext graphics;
  private final Map<Face, Map<Double, Font>> fonts = new EnumMap<>(Face.class);
  private final Map<Integer, Color> colours = new HashMap<>();
  private boolean halos = true;

  Letters(GraphicsContext graphics) {
    this.graphics = graphics;
  }

  /// Outlines under the letters; they cost most, and are left out while things move.
  void halos(boolean drawn) {
    halos = drawn;
  }

  /// Takes everything away.
  ///
  /// @param density how many pixels of the canvas a pixel of the map is
  void begin(double width, double height, double density) {
    graphics.setTransform(density, 0, 0, density, 0, 0);
    graphics.clearRect(0, 0, width, height);
  }

  /// As [app.cairn.map.Painter#text].
  void write(String text, double x, double baseline, Face face, double size, int colour, int halo) {
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
