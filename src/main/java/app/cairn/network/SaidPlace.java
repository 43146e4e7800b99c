package app.cairn.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An organisation said in place of somebody: « chez Acme », « du monde chez Acme », « people at
/// Acme ».
final class SaidPlace {

  private static final Pattern AT =
      Pattern.compile(
          "(?:(?:du monde|des gens|quelqu['’]un) )?chez (.+)"
              + "|(?:people|someone|somebody) at (.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SaidPlace() {}

  /// The name of the organisation; empty where a person is said.
  static Optional<String> of(SaidPerson said) {
    String aside = said.organisation().isEmpty() ? "" : ", " + said.organisation();
    Matcher at = AT.matcher(said.name());
    return at.matches()
        ? Optional.of((at.group(1) == null ? at.group(2) : at.group(1)) + aside)
        : Optional.empty();
  }
}
