package app.cairn.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What two writings of one name, address or organisation have in common. Any thread.
///
/// Each key is empty where there is nothing to compare.
public final class Likeness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:/+");
  private static final Pattern HOST_OF_A_LANGUAGE = Pattern.compile("^(www|m|[a-z]{2})\\.");

  private Likeness() {}

  /// The same for « Société Générale », « SOCIETE GENERALE » and « société-générale ».
  public static String words(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return plain(lower)
        ? plainWords(lower)
        : BESIDE_LETTERS.matcher(withoutMarks(lower)).replaceAll(" ").strip();
  }

  /// The same for « Anne Rivière » and « RIVIÈRE Anne ». A name without letters is its own key.
  public static String name(String first, String last) {
    String words = words(first + " " + last);
    if (words.isEmpty()) {
      return (first + " " + last).strip();
    }
    return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
  }

  /// The same however a profile’s address is copied: with `https://`, `www.` or a language before
  /// it, accents written out or not, a question mark after it.
  public static String profile(String address) {
    String bare = SCHEME.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    bare = HOST_OF_A_LANGUAGE.matcher(decoded(bare)).replaceFirst("");
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

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /// The words of a text without accents, as most are: the same as by the pattern, sooner.
  private static String plainWords(String lower) {
    StringBuilder words = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }

  private static String withoutMarks(String lower) {
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o");
  }
}
