package app.cairn.offer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the French preposition `à` to what follows: contraction of the article (`à` + `les` = « aux », `à` + `le` = « au »),
/// elision kept (« à l’hôpital »). Source: Grevisse, *Le Bon Usage*, « L’article défini », formes contractées.
final class FrenchTo {

  /// Words before which `à` stands as it is: determiners, pronouns.
  private static final Set<String> PLAIN =
      Set.of(
          "moi", "toi", "lui", "elle", "nous", "vous", "eux", "elles", "un", "une", "des", "ce", "cet", "cette", "ces", "celui", "celle", "ceux", "celles",
          "mon", "ma", "mes", "notre", "nos", "leur", "leurs", "tout", "toute", "tous", "toutes",
          "chaque", "plusieurs", "quelques", "certains", "certaines", "qui",
          "quiconque", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix");

  /// What already says to whom.
  private static final Set<String> PREPOSITIONS =
      Set.of("à", "au", "aux", "chez", "auprès", "pour", "dans", "en");

  private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\p{N}]+)([’']?)\\s*");

  private FrenchTo() {}

  /// True when `à` can be joined to `phrase` without knowing the gender of its first word.
  static boolean joins(String phrase) {
    Matcher first = FIRST.matcher(phrase);
    if (!first.find()) {
      return false;
    }
    String word = first.group(1).toLowerCase(Locale.FRENCH);
    return PREPOSITIONS.contains(word)
        || PLAIN.contains(word)
        || article(word)
        || elided(first)
        || Character.isDigit(word.charAt(0))
        || plural(word);
  }

  /// `phrase` with `à` in front, joined as French joins it; one that [#joins].
  static String join(String phrase) {
    Matcher first = FIRST.matcher(phrase);
    if (!first.find()) {
      return phrase;
    }
    String word = first.group(1).toLowerCase(Locale.FRENCH);
    if (PREPOSITIONS.contains(word)) {
      return phrase;
    }
    return switch (word) {
      case "les" -> "aux " + phrase.substring(first.end());
      case "le" -> "au " + phrase.substring(first.end());
      default -> needsNoArticle(word, first) ? "à " + phrase : "aux " + phrase;
    };
  }

  private static boolean needsNoArticle(String word, Matcher first) {
    return word.equals("la")
        || elided(first)
        || PLAIN.contains(word)
        || Character.isDigit(word.charAt(0));
  }

  private static boolean article(String word) {
    return word.equals("les") || word.equals("le") || word.equals("la");
  }

  private static boolean elided(Matcher first) {
    String word = first.group(1).toLowerCase(Locale.FRENCH);
    return !first.group(2).isEmpty() && (word.equals("l") || word.equals("d"));
  }

  private static boolean plural(String word) {
    return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
  }
}
