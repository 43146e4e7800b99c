package app.cairn.text;

import java.util.regex.Pattern;

/// Sets a text as French sets it (*Lexique des règles typographiques en usage à l’Imprimerie
/// nationale*): a narrow no-break space before `;` `!` `?`, a no-break space before `:` and inside
/// « », the typographic apostrophe and the single ellipsis. What is already right stays as it is.
/// Any thread.
public final class Typography {

  public static final char NO_BREAK = '\u00A0';
  public static final char NARROW_NO_BREAK = '\u202F';

  private static final String BLANK = "[ \\u00A0\\u202F]*";
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«\"])");
  private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.{3}(?!\\.)");
  // Only where a space, a line's end or a closing mark follows: never inside https://… or 14:32.
  private static final Pattern HIGH =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}»)\\]’…%€])" + BLANK + "([;!?]+)(?=[\\s»)\\]]|$)", Pattern.MULTILINE);
  private static final Pattern COLON =
      Pattern.compile("(?<=[\\p{L}\\p{N}»)\\]’…%€])" + BLANK + ":(?=\\s|$)", Pattern.MULTILINE);
  private static final Pattern OPENING = Pattern.compile("«" + BLANK);
  private static final Pattern CLOSING = Pattern.compile("(?<=\\S)" + BLANK + "»");

  private Typography() {}

  /// Sets `text` as `language` does; English is left as it was written, but for apostrophes and
  /// ellipses.
  public static String set(String text, Language language) {
    String result = APOSTROPHE.matcher(text).replaceAll("’");
    result = ELLIPSIS.matcher(result).replaceAll("…");
    if (language == Language.FRENCH) {
      result = HIGH.matcher(result).replaceAll(NARROW_NO_BREAK + "$1");
      result = COLON.matcher(result).replaceAll(NO_BREAK + ":");
      result = OPENING.matcher(result).replaceAll("«" + NO_BREAK);
      result = CLOSING.matcher(result).replaceAll(NO_BREAK + "»");
    }
    return result;
  }

  /// `text` between the quotation marks of `language`: « … » or “…”.
  public static String quoted(String text, Language language) {
    return language == Language.FRENCH ? "«" + NO_BREAK + text + NO_BREAK + "»" : "“" + text + "”";
  }
}
