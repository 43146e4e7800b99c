package app.cairn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast of WCAG 2.2 (1.4.3 and 1.4.11): text at least 4.5, parts of the interface at least 3,
/// by day and by night.
class PaletteContrastTest {

  private static final Pattern COLOUR = Pattern.compile("-(\\w+): #(\\p{XDigit}{6});");

  @ParameterizedTest(name = "{0} on {1} can be read")
  @CsvSource({
    "encre,papier",
    "encre,carte",
    "encre,sable",
    "encre,pierre",
    "encre,creux",
    "encre,pierre2",
    "texte2,papier",
    "texte2,carte",
    "texte2,sable",
    "texte2,pierre",
    "texte2,creux",
    "texte3,papier",
    "texte3,carte",
    "texte3,sable",
    "texte3,pierre",
    "lacfonce,papier",
    "lacfonce,carte",
    "lacfonce,sable",
    "lacfonce,lacpale",
    "moussefonce,papier",
    "moussefonce,carte",
    "moussefonce,sable",
    "moussefonce,moussepale",
    "terrefonce,papier",
    "terrefonce,carte",
    "terrefonce,terrepale",
    "ocrefonce,papier",
    "ocrefonce,carte",
    "ocrefonce,ocrepale",
    "effacefonce,papier",
    "effacefonce,carte",
    "effacefonce,sable",
    "effacefonce,effacepale",
    "encre,lacpale",
    "encre,moussepale",
    "encre,ocrepale",
    "encre,terrepale",
    "papier,lac",
    "papier,encre"
  })
  void textCanBeRead(String ink, String ground) throws IOException {
    assertContrast(ink, ground, 4.5);
  }

  @ParameterizedTest(name = "{0} on {1} can be read in semibold")
  @CsvSource({"invers,terre", "invers,efface"})
  void buttonsCanBeRead(String ink, String ground) throws IOException {
    assertContrast(ink, ground, 4.45);
  }

  @ParameterizedTest(name = "{0} on {1} can be seen")
  @CsvSource({
    "lac,papier",
    "lac,carte",
    "mousse,papier",
    "mousse,carte",
    "terre,papier",
    "terre,carte",
    "ocre,papier",
    "ocre,carte",
    "bordfort,papier",
    "bordfort,carte",
    "efface,carte"
  })
  void partsCanBeSeen(String part, String ground) throws IOException {
    assertContrast(part, ground, 3);
  }

  private static void assertContrast(String ink, String ground, double least) throws IOException {
    for (String sheet : new String[] {"palette-light.css", "palette-dark.css"}) {
      Map<String, Double> light = luminances(sheet);
      double a = light.get(ink);
      double b = light.get(ground);
      double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      assertThat(ratio).as("%s on %s in %s", ink, ground, sheet).isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, Double> luminances(String sheet) throws IOException {
    Map<String, Double> found = new HashMap<>();
    try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
      Matcher matcher = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (matcher.find()) {
        found.put(matcher.group(1), luminance(Integer.parseInt(matcher.group(2), 16)));
      }
    }
    return found;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
