package app.cairn.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What two writings of one thing have in common.
class LikenessTest {

  private static final String LETTERS =
      "aeiouz AEIOUZ éèêëàâäîïôöùûüçñÿÉÈÇœŒæÆßøØłŁđıİŉŀſ 0129²½ª ’'-.,;:/&@()\t\u00A0\u202F«»"
          + " àé ΑΩά БЯй 王小 אב ｆ ﬁ 𝒜 🌱 ǆ Ⅷ";

  /// As it reads in one sentence: without marks, whatever is no letter and no number is a blank.
  private static String words(String text) {
    String bare =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replace("ø", "o");
    return bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String some(Random chance, int[] letters) {
    StringBuilder text = new StringBuilder();
    for (int i = chance.nextInt(12); i > 0; i--) {
      text.appendCodePoint(letters[chance.nextInt(letters.length)]);
    }
    return text.toString();
  }

  @Test
  void wordsAreTheSameWhicheverLettersATextIsWrittenIn() {
    Random chance = new Random(7);
    int[] all = LETTERS.codePoints().toArray();
    int[] western = LETTERS.codePoints().filter(c -> c < 0x180).toArray();
    for (int i = 0; i < 20_000; i++) {
      String text = some(chance, i % 2 == 0 ? all : western);
      assertThat(Likeness.words(text)).as("« %s »", text).isEqualTo(words(text));
    }
  }

  @Test
  void aNameIsTheSameInAnyOrder() {
    Random chance = new Random(11);
    int[] letters = LETTERS.codePoints().toArray();
    for (int i = 0; i < 5_000; i++) {
      String first = some(chance, letters);
      String last = some(chance, letters);
      String words = words(first + " " + last);
      String expected =
          words.isEmpty()
              ? (first + " " + last).strip()
              : Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
      assertThat(Likeness.name(first, last)).isEqualTo(expected);
    }
    assertThat(Likeness.name("Anne", "Rivière")).isEqualTo(Likeness.name("RIVIÈRE", "anne"));
  }

  @Test
  void aProfileIsTheSameHoweverItsAddressIsCopied() {
    assertThat(
            Arrays.asList(
                Likeness.profile("https://www.linkedin.com/in/anne-riviere/"),
                Likeness.profile("http://fr.linkedin.com/in/Anne-Riviere?trk=people"),
                Likeness.profile(" linkedin.com/in/anne-riviere#experience "),
                Likeness.profile("m.linkedin.com/in/anne-riviere")))
        .containsOnly("linkedin.com/in/anne-riviere");
    assertThat(Likeness.profile("https://fr.linkedin.com/in/rivi%C3%A8re"))
        .isEqualTo(Likeness.profile("linkedin.com/in/rivière"))
        .isEqualTo("linkedin.com/in/rivière");
    assertThat(Likeness.profile("")).isEmpty();
  }
}
