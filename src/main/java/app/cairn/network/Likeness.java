package app.cairn.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What two writings of one name, address or organisation have in common. Any thread.
///
/// Each key is empty where there is nothing to compare.
public final class Likeness {

  private static final Pattern MARKS =
      Pattern.compile("[\\p{M}\\u200B\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+");
  private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:/+");
  private static final Pattern HOST_OF_A_LANGUAGE = Pattern.compile("(www|m|[a-z]{2})\\.");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final char END_OF_WESTERN = '\u0180';
  private static final String BARE = bare();

  private Likeness() {}

  /// The same for « Société Générale », « SOCIETE GENERALE » and « société-générale ».
  public static String words(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return western(lower)
        ? westernWords(lower)
        : BESIDE_LETTERS.matcher(withoutMarks(lower)).replaceAll(" ").strip();
  }

  /// The same for « Médaille d’or » and « MEDAILLE D'OR »; signs still tell apart: « A+ » is not
  /// « A- ».
  public static String plain(String text) {
    String bare = withoutMarks(text.toLowerCase(Locale.ROOT)).replace('’', '\'');
    return SPACES.matcher(bare).replaceAll(" ").strip();
  }

  /// The same for « Anne Rivière » and « RIVIÈRE Anne ». A name without letters is its own key.
  public static String name(String first, String last) {
    String words = words(first + " " + last);
    if (words.isEmpty()) {
      return (first + " " + last).strip();
    }
    if (words.indexOf(' ') < 0) {
      return words;
    }
    String[] parts = words.split(" ");
    Arrays.sort(parts);
    return String.join(" ", parts);
  }

  /// The same however a profile’s address is copied: with `https://`, `www.` or a language before
  /// it, accents written out or not, a question mark after it.
  public static String profile(String address) {
    String bare = after(SCHEME, address.strip().toLowerCase(Locale.ROOT));
    bare = after(HOST_OF_A_LANGUAGE, decoded(bare));
    int end = bare.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = bare.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    while (end > 0 && bare.charAt(end - 1) == '/') {
      end--;
    }
    return Normalizer.normalize(bare.substring(0, end), Normalizer.Form.NFC);
  }

  public static String email(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  /// What follows `beginning`, where the text begins with it.
  private static String after(Pattern beginning, String text) {
    Matcher matcher = beginning.matcher(text);
    return matcher.lookingAt() ? text.substring(matcher.end()) : text;
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      String path = new URI(address).getPath();
      return path == null ? address : path.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return address;
    }
  }

  private static boolean western(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= BARE.length()) {
        return false;
      }
    }
    return true;
  }

  /// The words of a text in western letters, as most are: the same as by the pattern, sooner.
  private static String westernWords(String lower) {
    StringBuilder words = new StringBuilder(lower.length() + 2);
    for (int i = 0; i < lower.length(); i++) {
      char c = BARE.charAt(lower.charAt(i));
      if (c != ' ') {
        append(words, c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }

  private static void append(StringBuilder words, char c) {
    switch (c) {
      case 'œ' -> words.append("oe");
      case 'æ' -> words.append("ae");
      case 'ß' -> words.append("ss");
      default -> words.append(c);
    }
  }

  /// For each western letter, in its place, the one without its accent; a blank for what is none.
  private static String bare() {
    StringBuilder bare = new StringBuilder();
    for (char c = 0; c < END_OF_WESTERN; c++) {
      char letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      boolean word = !BESIDE_LETTERS.matcher(String.valueOf(letter)).matches();
      bare.append(letter == 'ø' ? 'o' : word ? letter : ' ');
    }
    return bare.toString();
  }

  private static String withoutMarks(String lower) {
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o");
  }
}
