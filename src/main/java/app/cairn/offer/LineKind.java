package app.cairn.offer;

import java.util.Locale;
import java.util.regex.Pattern;

/// What kind of words a line of « à quoi » is made of: kinds that cannot stand in one enumeration.
enum LineKind {
  /// « du temps », *support*.
  THING,
  /// « accompagner les retours », *help them decide*.
  DOING,
  /// « je calme les crises », *I calm things down*.
  CLAUSE;

  private static final Pattern FRENCH_CLAUSE =
      Pattern.compile("^(?:(?:je|nous|on)\\s|j[’']).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH_CLAUSE =
      Pattern.compile("^(?:I|[Ww]e)(?:\\s|[’']).*", Pattern.DOTALL);

  static LineKind of(String line, OfferSentence.Grammar grammar) {
    boolean french = grammar == OfferSentence.Grammar.FRENCH;
    if ((french ? FRENCH_CLAUSE : ENGLISH_CLAUSE).matcher(line).matches()) {
      return CLAUSE;
    }
    // « listening » is a thing one brings.
    boolean thing = !french && line.split("\\s", 2)[0].toLowerCase(Locale.ROOT).endsWith("ing");
    return LineOpening.doing(line, grammar) && !thing ? DOING : THING;
  }
}
