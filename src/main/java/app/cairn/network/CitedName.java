package app.cairn.network;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A name as one looks for it in what was typed freely: accents and capitals aside, whole words.
final class CitedName {

  private static final String BLANKS = "[\\s\\u00A0\\u202F]+";

  private final Pattern pattern;

  private CitedName(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /// Both names side by side, in either order; none where one of them is not known. « Jean-Paul
  /// Petit » and « Paul Petit-Jean » are others than « Paul Petit ».
  static Optional<CitedName> whole(String firstName, String lastName) {
    String first = words(firstName);
    String last = words(lastName);
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CitedName(
                "(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-\\u2010\\u2011])(?:"
                    + (first + BLANKS + last + "|" + last + ",?" + BLANKS + first)
                    + ")(?![-\\u2010\\u2011]?[\\p{L}\\p{N}])"));
  }

  /// The only name of who has one; none for who has none.
  static Optional<CitedName> single(String name) {
    String named = words(name);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(new CitedName("(?<![\\p{L}\\p{N}])" + named + "(?![\\p{L}\\p{N}])"));
  }

  /// Looks for it in `text`; the places that the matcher tells are places in `text`.
  Matcher in(String text) {
    return pattern.matcher(folded(text));
  }

  private static String words(String name) {
    return Pattern.compile(BLANKS)
        .splitAsStream(folded(Normalizer.normalize(name, Normalizer.Form.NFC)))
        .filter(word -> !word.isEmpty())
        .map(Pattern::quote)
        .collect(Collectors.joining(BLANKS));
  }

  /// As long as `text`, letter for letter, so that places in one are places in the other.
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      folded.append(Character.toLowerCase(letter < 128 ? letter : plain(letter)));
    }
    return folded.toString();
  }

  private static char plain(char letter) {
    return letter == '’'
        ? '\''
        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
  }
}
