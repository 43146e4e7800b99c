package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.map.Face;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names that are read from the right, on a map.
class MapLettersTest {

  private static final FontWidths WIDTHS = new FontWidths();
  private final MapLetters letters = new MapLetters();

  private List<MapLetters.Run> runs(String text) {
    return letters.runs(text, Face.SANS, WIDTHS);
  }

  /// What stands there, from left to right.
  private String read(String text) {
    List<MapLetters.Run> runs = runs(text);
    assertThat(runs).extracting(MapLetters.Run::at).isSorted();
    return runs.stream().map(MapLetters.Run::text).collect(Collectors.joining("|"));
  }

  @Test
  void theWordsOfANameAreDrawnTogether() {
    List<MapLetters.Run> runs = runs("مريم الحداد");
    assertThat(runs).singleElement().extracting(MapLetters.Run::at).isEqualTo(0.0);
    double whole = runs.getFirst().shape().getBounds2D().getWidth();
    assertThat(whole)
        .isLessThanOrEqualTo(WIDTHS.width("مريم الحداد", Face.SANS))
        .isGreaterThan(0.7 * WIDTHS.width("مريم الحداد", Face.SANS));
  }

  @Test
  void digitsAfterHebrewStandOnItsLeft() {
    assertThat(read("שלום 123")).isEqualTo("123|שלום ");
  }

  @Test
  void latinAroundAnArabicWordStaysAroundIt() {
    assertThat(read("Anne نور Roux")).isEqualTo("Anne |نور| Roux");
    assertThat(read("نور Anne")).isEqualTo("Anne|نور ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anne Rivière", "Łukasz (CHU) 2024", "Zoé 😀 Costa"})
  void whatIsReadFromTheLeftStandsInItsOrder(String text) {
    assertThat(read(text).replace("|", "")).isEqualTo(text);
  }
}
