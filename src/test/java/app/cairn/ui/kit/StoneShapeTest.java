package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoneShapeTest {

  @Test
  void oneSeedIsOneStone() {
    assertThat(StoneShape.path(7, 60, 40)).isEqualTo(StoneShape.path(7, 60, 40));
  }

  @Test
  void noTwoStonesAreAlike() {
    assertThat(LongStream.range(0, 200).mapToObj(seed -> StoneShape.path(seed, 60, 40)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"60, 40", "12, 8", "8, 200", "400, 30"})
  void aStoneFillsItsBoxAndStaysWithin(double width, double height) {
    for (long seed = 0; seed < 200; seed++) {
      SVGPath stone = new SVGPath();
      stone.setContent(StoneShape.path(seed, width, height));
      Bounds bounds = stone.getBoundsInLocal();
      assertThat(bounds.getMinX()).isBetween(0.0, width * 0.1);
      assertThat(bounds.getMinY()).isBetween(0.0, height * 0.1);
      assertThat(bounds.getMaxX()).isBetween(width * 0.9, width);
      assertThat(bounds.getMaxY()).isBetween(height * 0.9, height);
    }
  }

  @Test
  void theOutlineIsClosed() {
    String path = StoneShape.path(1, 60, 40);
    assertThat(path).startsWith("M").endsWith("Z").doesNotContain(",", "NaN");
    String start = path.substring(1, path.indexOf('C')).strip();
    assertThat(path).endsWith(start + " Z");
  }
}
