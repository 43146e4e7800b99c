package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.MapLook;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.support.Crowds;
import app.cairn.support.Windows;
import app.cairn.ui.kit.Theme;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands on the screen while the camera moves, and after: thousands of people, the smallest
/// of whom are pixels of a picture of ours.
@ExtendWith(ApplicationExtension.class)
class MapFramesTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private int[] picture() {
    int[][] pixels = new int[1][];
    robot.interact(
        () -> {
          WritableImage image = map().snapshot(null, null);
          int width = (int) image.getWidth();
          int height = (int) image.getHeight();
          pixels[0] = new int[width * height];
          image
              .getPixelReader()
              .getPixels(
                  0,
                  0,
                  width,
                  height,
                  javafx.scene.image.PixelFormat.getIntArgbInstance(),
                  pixels[0],
                  0,
                  width);
        });
    return pixels[0];
  }
}
