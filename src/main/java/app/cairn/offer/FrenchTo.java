package app.cairn.offer;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins the French preposition `à` to what follows: contraction of the article (`à` + `les` = «
/// aux », `à` + `le` = « au »), elision kept (« à l’hôpital »). Source: Grevisse, *Le Bon Usage*, «
/// L’article défini », formes contractées.
///
/// Never wrong rather than daring: « aux » stands for « les » or before a plural known as one,
/// never before what only looks like a plural (« Thomas », « Paris », « temps partiel »). What does
/// not join is told after a colon.
final class FrenchTo {

  /// Words before which `à` stands as it is: determiners, pronouns.
  private static final Set<String> PLAIN =
      Set.of(
          "moi",
          "toi",
          "lui",
          "elle",
          "nous",
          "vous",
          "eux",
          "elles",
          "un",
          "une",
          "des",
          "ce",
          "cet",
          "cette",
          "ces",
          "celui",
          "celle",
          "ceux",
          "celles",
          "mon",
          "ma",
          "mes",
          "ton",
          "ta",
          "tes",
          "son",
          "sa",
          "ses",
          "notre",
          "nos",
          "votre",
          "vos",
          "leur",
          "leurs",
          "tout",
          "toute",
          "tous",
          "toutes",
          "chaque",
          "plusieurs",
          "quelques",
          "certains",
          "certaines",
          "qui",
          "quiconque",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix");

  /// What already says to whom.
  private static final Set<String> PREPOSITIONS =
      Set.of("à", "au", "aux", "chez", "auprès", "pour", "dans", "en");

  private static final Pattern FIRST = Pattern.compile("^([\\p{L}\\p{N}]+)(?!-)([’']?)\\s*");

  /// « les soignants et le bureau » : `à` would have to be said again before the second.
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?i)(?:[,;/&+]|(?<!\\p{L})(?:et|ou|puis|ainsi"
              + " que)(?!\\p{L}))\\s*(?:(?:les?|la|des|une?)\\s|l[’'])");

  private FrenchTo() {}

  /// True when `phrase` says by itself to whom: « chez les artisans ».
  static boolean says(String phrase) {
    Matcher first = FIRST.matcher(phrase);
    return first.find() && PREPOSITIONS.contains(first.group(1));
  }

  /// True when `à` can be joined to `phrase` without a doubt. A capital that stands is that of a
  /// name.
  static boolean joins(String phrase) {
    Matcher first = FIRST.matcher(phrase);
    if (says(phrase)) {
      return true;
    }
    if (!first.find()
        || Character.isUpperCase(phrase.codePointAt(0))
        || AGAIN.matcher(phrase).find()) {
      return false;
    }
    return needsNoArticle(first) || article(first.group(1)) || plural(first);
  }

  /// `phrase` with `à` in front, joined as French joins it; one that [#joins].
  static String join(String phrase) {
    Matcher first = FIRST.matcher(phrase);
    if (says(phrase) || !first.find()) {
      return phrase;
    }
    return switch (first.group(1)) {
      case "les" -> "aux " + phrase.substring(first.end());
      case "le" -> "au " + phrase.substring(first.end());
      default -> (plural(first) ? "aux " : "à ") + phrase;
    };
  }

  private static boolean needsNoArticle(Matcher first) {
    String word = first.group(1);
    boolean number = word.chars().allMatch(Character::isDigit);
    return elided(first) || first.group(2).isEmpty() && (PLAIN.contains(word) || number);
  }

  private static boolean article(String word) {
    return word.equals("les") || word.equals("le") || word.equals("la");
  }

  private static boolean elided(Matcher first) {
    String word = first.group(1);
    return !first.group(2).isEmpty() && (word.equals("l") || word.equals("quelqu"));
  }

  private static boolean plural(Matcher first) {
    return first.group(2).isEmpty()
        && FamiliarWords.frenchPlural(first.group(1).toLowerCase(Locale.FRENCH));
  }
}
