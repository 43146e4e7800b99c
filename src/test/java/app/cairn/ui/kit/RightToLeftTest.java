package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.support.App;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// The toolkit as we build it lays out lines from right to left:
/// `docs/decisions/0051-right-to-left-lines.md`.
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
    List<String> squeezed = new ArrayList<>();
    App.onFx(
        () -> {
          for (int i = 0; i < 1000; i++) {
            String words =
                random
                    .ints(1 + random.nextInt(14), 0, alphabet)
                    .mapToObj(WORDS::get)
                    .collect(Collectors.joining(" "));
            double width = 30 + random.nextInt(300);
            if (height(words, width) < height(words, 0)) {
              squeezed.add(words);
            }
          }
        });
    assertThat(squeezed).isEmpty();
  }

  private static double height(String words, double width) {
    Text text = new Text(words);
    text.setWrappingWidth(width);
    return text.getLayoutBounds().getHeight();
  }
}
