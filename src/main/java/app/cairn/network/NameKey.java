package app.cairn.network;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A name as it is compared: no case, no accents, no hyphens, no titles.
///
/// @param first the words of the first name
/// @param last the words of the last name
/// @param sorted all of them whatever their order: « RIVIÈRE Anne » and « Anne Rivière » are one
/// @param firstText the first name
/// @param lastText the last name
/// @param initial « A. Rivière »: the first name is a letter, or several
record NameKey(
    List<String> first,
    List<String> last,
    String sorted,
    String firstText,
    String lastText,
    boolean initial) {

  private static final Set<String> TITLES =
      Set.of("dr", "pr", "prof", "m", "mr", "mme", "mlle", "mrs", "ms", "me", "maitre");

  static NameKey of(Contact contact) {
    List<String> first = words(contact.firstName());
    // « M » may be a title, or all that is known of a first name.
    if (first.size() > 1 && TITLES.contains(first.getFirst())) {
      first = first.subList(1, first.size());
    }
    List<String> last = words(contact.lastName());
    String sorted = Stream.concat(first.stream(), last.stream()).sorted().collect(joining(" "));
    boolean initial = first.stream().allMatch(word -> word.length() == 1);
    return new NameKey(
        first, last, sorted, String.join(" ", first), String.join(" ", last), initial);
  }

  private static List<String> words(String name) {
    return Arrays.stream(Likeness.words(name).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /// True where both names are known: one alone tells nobody.
  boolean whole() {
    return !first.isEmpty() && !last.isEmpty();
  }

  /// True where one is written with initials of the other: « A. » of « Anne », « J.-M. » of «
  /// Jean-Marc ».
  boolean abbreviates(NameKey other) {
    if (!initial || other.initial || first.size() > other.first.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (other.first.get(i).charAt(0) != first.get(i).charAt(0)) {
        return false;
      }
    }
    return true;
  }
}
