package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// The toolkit as we build it lays out lines from right to left: `docs/decisions/0051-right-to-left-lines.md`.
class RightToLeftTest {

  private static final List<String> WORDS =
      List.of("שלום", "לכולם", "עברית", "مرحبا", "بالعالم", "Léa", "123", "«", "»", "!", "🪨");

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 11})
  void textFromRightToLeftFindsItsLinesAtEveryWidth(int alphabet) {
    Random random = new Random(alphabet);
    for (int i = 0; i < 200; i++) {
      String words =
          random
              .ints(1 + random.nextInt(14), 0, alphabet)
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      double width = 30 + random.nextInt(300);
      double[] height = new double[2];
      App.onFx(
          () -> {
            height[0] = height(words, 0);
            height[1] = height(words, width);
          });
      assertThat(height[1]).as("« %s » on %s", words, width).isGreaterThanOrEqualTo(height[0]);
    }
  }

  private static double height(String words, double width) {
    Text text = new Text(words);
    text.setWrappingWidth(width);
    return text.getLayoutBounds().getHeight();
  }
}
