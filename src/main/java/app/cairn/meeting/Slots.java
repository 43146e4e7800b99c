package app.cairn.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /// The names of the slots in `message` that are still to be filled by hand, in their order.
  public static List<String> open(String message) {
    return OPEN.matcher(message).results().map(slot -> slot.group(1)).toList();
  }
}
