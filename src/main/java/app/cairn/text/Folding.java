package app.cairn.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes texts comparable whatever their accents and case: « Cœur » and « coeur » are one. Any
/// thread.
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /// Lower case, no accents, œ and æ as two letters, typographic apostrophes straight, no-break
  /// spaces plain.
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace("œ", "oe")
        .replace("æ", "ae")
        .replace('’', '\'')
        .replace('\u00A0', ' ')
        .replace('\u202F', ' ');
  }
}
