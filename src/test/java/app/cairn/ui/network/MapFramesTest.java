package app.cairn.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.MapLook;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.support.Crowds;
import app.cairn.ui.kit.Theme;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands on the screen once the camera has moved over thousands of people.
@ExtendWith(ApplicationExtension.class)
class MapFramesTest extends NetworkInWindow {

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1", "DARK,1", "LIGHT,2"})
  void afterAPanTheScreenShowsWhatIsDrawnAnew(Theme theme, double zoom, FxRobot with)
      throws TimeoutException {
    open(with, Crowds.of(2_000, 1), theme, 1220, 752, zoom);
    View start = nearer();
    int[] anew = drawn(start.panned(83, -41));
    int[] before = drawn(start);
    assertThat(Arrays.equals(before, anew)).isFalse();

    Point2D from = map().localToScreen(map().getWidth() / 2, map().getHeight() / 2);
    robot.moveTo(from).press(MouseButton.MIDDLE);
    robot.moveTo(from.add(20 * zoom, -30 * zoom)).moveTo(from.add(83 * zoom, -41 * zoom));
    robot.release(MouseButton.MIDDLE);

    untilShown(anew);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1", "DARK,1", "LIGHT,2"})
  void afterAZoomTheScreenShowsWhatIsDrawnAnew(Theme theme, double zoom, FxRobot with)
      throws TimeoutException {
    open(with, Crowds.of(2_000, 1), theme, 1220, 752, zoom);
    View start = nearer();
    Point2D place = map().localToScreen(map().getWidth() / 2, map().getHeight() / 3);
    drawn(start);
    robot.moveTo(place).scroll(2, VerticalDirection.UP);
    settle();
    View there = map().view().get();
    assertThat(there.scale()).isNotEqualTo(start.scale());
    open(with, Crowds.of(2_000, 1), theme, 1220, 752, zoom);
    int[] anew = drawn(there);

    drawn(start);
    robot.moveTo(place).scroll(2, VerticalDirection.UP);

    untilShown(anew);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1", "DARK,1", "LIGHT,2"})
  void theStoneInTheMiddleIsDrawnWhereTheMouseFindsIt(Theme theme, double zoom, FxRobot with) {
    open(with, Crowds.of(2_000, 1), theme, 1220, 752, zoom);
    Spot me = map().plan().me();
    View view = nearer();
    drawn(view);
    MapLook look = theme == Theme.DARK ? MapLook.DARK : MapLook.LIGHT;
    double half = (me.right() - me.left()) / 2;
    double high = (me.bottom() - me.top()) / 2;
    for (double[] at : new double[][] {{-0.9, 0}, {0.9, 0}, {0, -0.88}, {0, 0.88}}) {
      double x = view.x(me.x() + at[0] * half);
      double y = view.y((me.top() + me.bottom()) / 2 + at[1] * high);
      Point2D scene = map().localToScene(x, y);
      assertThat(screen().getPixelReader().getArgb((int) scene.getX(), (int) scene.getY()))
          .isEqualTo(look.me());
      assertThat(map().plan().at(view.mapX(x), view.mapY(y), 0)).contains(me);
    }
  }

  /// Me in the middle, large.
  private View nearer() {
    View whole = map().view().get();
    Spot me = map().plan().me();
    double scale = 120 / (me.right() - me.left());
    return new View(scale, 0, 0, whole.width(), whole.height())
        .centred(me.x(), (me.top() + me.bottom()) / 2);
  }

  private int[] drawn(View view) {
    robot.interact(() -> map().moveTo(view));
    settle();
    return pixels();
  }

  /// Halos come when the camera rests.
  private void untilShown(int[] expected) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Arrays.equals(pixels(), expected));
  }

  private int[] pixels() {
    Image image = screen();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private Image screen() {
    Image[] image = new Image[1];
    robot.interact(() -> image[0] = stage.getScene().snapshot(null));
    return image[0];
  }
}
