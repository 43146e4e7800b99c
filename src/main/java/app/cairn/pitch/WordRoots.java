package app.cairn.pitch;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a text that carry its sense, cut to what their forms share: « humanise » and «
/// humaniser » are one. Case and accents do not count.
final class WordRoots {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /// Shorter words tie sentences together and say little: « pour », « avec », « leur ».
  private static final int SHORTEST = 5;

  /// Endings of French and English vary after that many letters.
  private static final int KEPT = 6;

  private WordRoots() {}

  static Set<String> of(String text) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replace("æ", "ae");
    Set<String> roots = new LinkedHashSet<>();
    WORD.matcher(plain)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, Math.min(KEPT, word.length())))
        .forEach(roots::add);
    return roots;
  }
}
