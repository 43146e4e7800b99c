package app.cairn.ui.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelsTest {

  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;
  private static final int WIDTH = 60;
  private static final int HEIGHT = 40;

  private final int[] picture = new int[WIDTH * HEIGHT];
  private final Pixels pixels = new Pixels(WIDTH, HEIGHT);

  private void box(double left, double top, double right, double bottom) {
    pixels.shape(
        new double[] {left, right, right, left}, new double[] {top, top, bottom, bottom}, 4);
  }

  private int grey(int x, int y) {
    int colour = picture[y * WIDTH + x];
    assertThat(colour >>> 24).isEqualTo(255);
    assertThat(colour >> 16 & 0xFF).isEqualTo(colour & 0xFF).isEqualTo(colour >> 8 & 0xFF);
    return colour & 0xFF;
  }

  @Test
  void aPixelTakesAsMuchOfAColourAsIsCovered() {
    pixels.begin(picture, WHITE);
    box(10.5, 5, 20.25, 7);
    pixels.fill(BLACK);
    assertThat(grey(9, 5)).isEqualTo(255);
    assertThat(grey(10, 5)).isBetween(126, 128);
    assertThat(grey(11, 6)).isZero();
    assertThat(grey(19, 6)).isZero();
    assertThat(grey(20, 6)).isBetween(190, 192);
    assertThat(grey(21, 6)).isEqualTo(255);
    assertThat(grey(15, 4)).isEqualTo(255);
    assertThat(grey(15, 7)).isEqualTo(255);
  }

  @Test
  void aSlantedEdgeIsSmooth() {
    pixels.begin(picture, WHITE);
    pixels.shape(new double[] {0, 40, 0}, new double[] {0, 0, 40}, 3);
    pixels.fill(BLACK);
    for (int at = 0; at < 39; at++) {
      assertThat(grey(39 - at, at)).isBetween(126, 128);
      assertThat(grey(38 - at, at)).isZero();
      assertThat(grey(40 - at, at)).isEqualTo(255);
    }
  }

  @Test
  void whatReachesBeyondThePictureFillsWhatIsInIt() {
    pixels.begin(picture, WHITE);
    box(-1e6, -1e6, 1e6, 1e6);
    pixels.fill(BLACK);
    assertThat(picture).containsOnly(BLACK);

    pixels.begin(picture, WHITE);
    pixels.shape(new double[] {-30, 90, 90, -30}, new double[] {-30, 90, 200, 200}, 4);
    pixels.fill(BLACK);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        assertThat(grey(x, y)).isEqualTo(x < y ? 0 : x == y ? grey(0, 0) : 255);
      }
    }
  }

  @Test
  void whatIsBesideThePictureLeavesNothingInIt() {
    pixels.begin(picture, WHITE);
    box(-20, 3, -2, 9);
    pixels.fill(BLACK);
    box(WIDTH + 2, 3, WIDTH + 9, 9);
    pixels.fill(BLACK);
    box(3, -20, 9, -2);
    pixels.fill(BLACK);
    box(3, HEIGHT, 9, HEIGHT + 4);
    pixels.fill(BLACK);
    assertThat(picture).containsOnly(WHITE);
  }

  @Test
  void oneShapeLeavesNothingBehindForTheNext() {
    pixels.begin(picture, WHITE);
    pixels.shape(new double[] {3.3, 80, 31.7}, new double[] {-5.1, 21.9, 47}, 3);
    pixels.fill(BLACK);
    pixels.begin(picture, WHITE);
    box(1, 1, 2, 2);
    pixels.fill(BLACK);
    assertThat(Arrays.stream(picture).filter(pixel -> pixel != WHITE)).hasSize(1);
  }

  @Test
  void shapesOfOneFillingHaveNoSeamBetweenThem() {
    pixels.begin(picture, WHITE);
    box(5, 5, 10.4, 9);
    box(10.4, 5, 20, 9);
    pixels.fill(BLACK);
    assertThat(grey(10, 6)).isZero();
    // And where they lie on one another, they are no darker.
    pixels.begin(picture, WHITE);
    box(5, 5, 12, 9);
    box(8, 5, 20, 9);
    pixels.fill(0x80000000);
    assertThat(grey(10, 6)).isEqualTo(grey(6, 6)).isBetween(126, 128);
  }

  @Test
  void onNothingAColourBringsItsOpacity() {
    pixels.begin(picture, 0);
    box(5, 5, 10, 9);
    pixels.fill(0x80FF0000);
    int colour = picture[6 * WIDTH + 7];
    assertThat(colour >>> 24).isBetween(127, 129);
    assertThat(colour >> 16 & 0xFF).isBetween(127, 129);
    assertThat(colour & 0xFFFF).isZero();
    assertThat(picture[0]).isZero();
  }

  @Test
  void whatIsMovedByWholePixelsLooksTheSame() {
    double[] xs = {10.3, 25.8, 22.1, 12.9};
    double[] ys = {8.2, 6.7, 19.4, 17.5};
    pixels.begin(picture, WHITE);
    pixels.shape(xs, ys, 4);
    pixels.fill(BLACK);
    int[] before = picture.clone();
    pixels.begin(picture, WHITE);
    pixels.shape(
        Arrays.stream(xs).map(x -> x + 7).toArray(),
        Arrays.stream(ys).map(y -> y + 3).toArray(),
        4);
    pixels.fill(BLACK);
    for (int y = 0; y < 30; y++) {
      for (int x = 0; x < 40; x++) {
        assertThat(picture[(y + 3) * WIDTH + x + 7]).isEqualTo(before[y * WIDTH + x]);
      }
    }
  }
}
