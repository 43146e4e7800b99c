package app.cairn.exchange;

import app.cairn.network.Contact;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands in the place of a name, in an outline, where somebody has none yet: what they do,
/// else « Sans nom ».
public final class Nameless {

  private static final Set<String> SOMEONE =
      Arrays.stream(Language.values())
          .map(language -> new Messages(language).get("exchange.someone"))
          .collect(Collectors.toUnmodifiableSet());

  private Nameless() {}

  /// What is shown of `contact`, who has no name.
  static String shown(Contact contact, Messages messages) {
    return contact.role().isBlank() ? messages.get("exchange.someone") : contact.role();
  }

  /// True where `text` is no name but what stands in its place, in whichever language.
  ///
  /// @param role what they do, as it is said beside
  public static boolean is(String text, String role) {
    String one = onOneLine(text);
    return one.equals(onOneLine(role)) || SOMEONE.contains(one);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
