package app.cairn.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A name as it is typed in one go, told apart into first and last name.
///
/// Words in capitals at one end are the last name (« RIVIÈRE Anne », « Anne RIVIÈRE »); else the
/// last word is, with the particles before it (« Anne de La Tour » : « Anne », « de La Tour »). A
/// word before a comma is the last name (« Rivière, Anne »). One word alone is a first name.
public record PersonName(String first, String last) {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "du", "des", "d’", "d'", "le", "la", "les", "van", "von", "der", "den", "di", "da",
          "do", "dos", "el", "al", "ben", "bin", "ter", "mac", "saint", "st");

  /// Tells `whole` apart; spaces around and between words do not count.
  public static PersonName of(String whole) {
    String clean = whole.strip().replaceAll("\\s+", " ");
    int comma = clean.indexOf(',');
    if (comma > 0) {
      return new PersonName(clean.substring(comma + 1).strip(), clean.substring(0, comma).strip());
    }
    List<String> words = new ArrayList<>(Arrays.asList(clean.split(" ")));
    if (words.size() < 2) {
      return new PersonName(clean, "");
    }
    if (shouted(words.getFirst()) && !shouted(words.getLast())) {
      int end = 1;
      while (shouted(words.get(end))) {
        end++;
      }
      return split(words.subList(end, words.size()), words.subList(0, end));
    }
    int start = words.size() - 1;
    if (shouted(words.getLast())) {
      while (start > 1 && shouted(words.get(start - 1))) {
        start--;
      }
    }
    while (start > 1 && isParticle(words.get(start - 1))) {
      start--;
    }
    return split(words.subList(0, start), words.subList(start, words.size()));
  }

  /// The same, of somebody who had a name: a last name that is still there stays whole, and a first
  /// name before a last one of several words.
  public static PersonName of(String whole, PersonName before) {
    String clean = whole.strip().replaceAll("\\s+", " ");
    if (!before.last().isBlank() && clean.endsWith(" " + before.last())) {
      int end = clean.length() - before.last().length();
      return new PersonName(clean.substring(0, end).strip(), before.last());
    }
    if (before.last().contains(" ")
        && !before.first().isBlank()
        && clean.startsWith(before.first() + " ")) {
      return new PersonName(before.first(), clean.substring(before.first().length()).strip());
    }
    return of(clean);
  }

  /// True for « de » or « van », which stand within a name.
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static PersonName split(List<String> first, List<String> last) {
    return new PersonName(String.join(" ", first), String.join(" ", last));
  }

  /// « RIVIÈRE », not « Rivière », nor the initials of « J. Martin » and « J.-M. Briand ».
  private static boolean shouted(String word) {
    return word.indexOf('.') < 0
        && word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(Character::isLowerCase);
  }
}
