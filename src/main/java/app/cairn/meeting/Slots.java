package app.cairn.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a template that are filled for each person: `{prénom}`, `{souvenir}`.
///
/// What is not known stays as `[prénom]`, so that whoever reads the message again sees what is to
/// be written by hand. Names are read without regard to capitals. Any thread.
public final class Slots {

  private static final Pattern SLOT = Pattern.compile("\\{([\\p{L} ’'-]{1,40})\\}");

  /// A slot that nothing filled, in a composed message.
  private static final Pattern OPEN = Pattern.compile("\\[([\\p{L} ’'-]{1,40})\\]");

  /// Where an open slot stands, its brackets included.
  public record Place(int start, int end) {}

  private static final Comparator<Map.Entry<String, String>> LONGEST_FIRST =
      Comparator.comparingInt((Map.Entry<String, String> value) -> -value.getValue().length())
          .thenComparing(Map.Entry::getKey);

  private Slots() {}

  /// `template` with each slot filled.
  ///
  /// @param values by the slot’s name in small letters; a blank value counts as not known
  public static String filled(String template, Map<String, String> values) {
    return SLOT.matcher(template)
        .replaceAll(
            slot -> {
              String value = values.getOrDefault(slot.group(1).toLowerCase(Locale.ROOT), "");
              return Matcher.quoteReplacement(
                  value.isBlank() ? "[" + slot.group(1) + "]" : value.strip());
            });
  }

  /// A message made a template again: what was filled for one person, and what is still open, are
  /// slots.
  ///
  /// @param values as for [#filled]; blank ones do not count
  public static String emptied(String message, Map<String, String> values) {
    String template = OPEN.matcher(message).replaceAll("{$1}");
    List<Map.Entry<String, String>> longest =
        values.entrySet().stream()
            .filter(value -> !value.getValue().isBlank())
            .sorted(LONGEST_FIRST)
            .toList();
    for (Map.Entry<String, String> value : longest) {
      String words = Pattern.quote(value.getValue().strip());
      template =
          Pattern.compile("(?<![\\p{L}{])" + words + "(?![\\p{L}}])")
              .matcher(template)
              .replaceAll(Matcher.quoteReplacement("{" + value.getKey() + "}"));
    }
    return template;
  }

  /// Where the first slot at or after `from` stands that is still to be filled by hand, or else the
  /// first of all; empty where none is.
  public static Optional<Place> next(String message, int from) {
    List<Place> all =
        OPEN.matcher(message).results().map(slot -> new Place(slot.start(), slot.end())).toList();
    return all.stream()
        .filter(place -> place.start() >= from)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// The names of the slots in `message` that are still to be filled by hand, in their order.
  public static List<String> open(String message) {
    return OPEN.matcher(message).results().map(slot -> slot.group(1)).toList();
  }
}
