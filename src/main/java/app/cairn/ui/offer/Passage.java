package app.cairn.ui.offer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Some words of a text that follow each other.
///
/// @param start the first character
/// @param end after the last character
record Passage(int start, int end) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’'\\-]+");
  // A mark parts phrases where a blank follows: 12,5 and exemple.fr stay whole.
  private static final Pattern PHRASE =
      Pattern.compile("(?:[^,.;:!?…—–()«»“”\"\\n]|[,.;:!?](?!\\s|$|[»”)\"]))+");

  /// The phrases of `text`, parted by its punctuation.
  static List<Passage> phrases(String text) {
    return PHRASE
        .matcher(text)
        .results()
        .map(found -> trimmed(text, found))
        .flatMap(Optional::stream)
        .toList();
  }

  /// The words of `text`.
  static List<Passage> words(String text) {
    return WORD.matcher(text).results().map(w -> new Passage(w.start(), w.end())).toList();
  }

  /// The passage among `passages` in which the character at `index` stands, or else the nearest.
  static Optional<Passage> at(List<Passage> passages, int index) {
    return passages.stream().min((a, b) -> Integer.compare(a.distance(index), b.distance(index)));
  }

  String of(String text) {
    return text.substring(start, end);
  }

  /// From the beginning of the one to the end of the other, whichever comes first.
  Passage to(Passage other) {
    return new Passage(Math.min(start, other.start), Math.max(end, other.end));
  }

  boolean contains(int index) {
    return start <= index && index < end;
  }

  private int distance(int index) {
    return contains(index) ? 0 : Math.min(Math.abs(index - start), Math.abs(index - end + 1));
  }

  /// Without blanks and marks at both ends; nothing where no word is left.
  private static Optional<Passage> trimmed(String text, MatchResult found) {
    List<Passage> inside =
        words(text.substring(found.start(), found.end())).stream()
            .map(w -> new Passage(w.start + found.start(), w.end + found.start()))
            .toList();
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(inside.getFirst().to(inside.getLast()));
  }
}
