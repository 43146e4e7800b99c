package app.cairn.ui.kit.paper;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page drawn in memory, in the form a window takes without copying. Made off the JavaFX thread.
public record PagePixels(int width, int height, IntBuffer pixels) {

  public static PagePixels of(BufferedImage image) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    return new PagePixels(copy.getWidth(), copy.getHeight(), IntBuffer.wrap(pixels));
  }

  /// JavaFX thread; instant.
  public Image image() {
    return new WritableImage(
        new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance()));
  }
}
