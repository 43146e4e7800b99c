package app.cairn.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of some words by the little ones that no sentence does without: those that
/// only one of the two languages has. Any thread.
public final class LittleWords {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

  private static final Set<String> FRENCH =
      Set.of(
          ("le la les un une des du de au aux et ou où je tu il elle nous vous ils"
                  + " elles que qui quoi dans pour par avec sans sur sous ce cet cette ces mon"
                  + " ma mes ton ta tes son sa ses notre nos votre vos leur leurs est sont"
                  + " être ai avez ont avoir ne pas mais donc à ceux celles celui celle quand"
                  + " chez")
              .split(" "));

  private static final Set<String> ENGLISH =
      Set.of(
          ("the an and or of to in is are be i you he she it we they that which who"
                  + " whom what with without for from by at this these those my your his her"
                  + " our their was were have has not but so as when where how will would can"
                  + " could do does into them him us if")
              .split(" "));

  private LittleWords() {}

  /// The language of `words`; empty where their little words do not tell.
  public static Optional<Language> languageOf(String words) {
    int balance = 0;
    for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
      if (FRENCH.contains(word)) {
        balance++;
      } else if (ENGLISH.contains(word)) {
        balance--;
      }
    }
    return switch (Integer.signum(balance)) {
      case 1 -> Optional.of(Language.FRENCH);
      case -1 -> Optional.of(Language.ENGLISH);
      default -> Optional.empty();
    };
  }
}
