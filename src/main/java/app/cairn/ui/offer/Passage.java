package app.cairn.ui.offer;

import java.util.ArrayList;
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
  private static final Pattern PARTING =
      Pattern.compile("[,.;:!?](?=\\s|$|[»”)\"])|[…—–()«»“”\"\\n]");

  /// The phrases of `text`, parted by its punctuation.
  static List<Passage> phrases(String text) {
    List<Passage> phrases = new ArrayList<>();
    int start = 0;
    for (MatchResult mark : PARTING.matcher(text).results().toList()) {
      trimmed(text, start, mark.start()).ifPresent(phrases::add);
      start = mark.end();
    }
    trimmed(text, start, text.length()).ifPresent(phrases::add);
    return phrases;
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

  /// From the first word to the last; nothing where no word is left.
  private static Optional<Passage> trimmed(String text, int from, int to) {
    List<Passage> inside = words(text.substring(from, to));
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(new Passage(from + inside.getFirst().start, from + inside.getLast().end));
  }
}
