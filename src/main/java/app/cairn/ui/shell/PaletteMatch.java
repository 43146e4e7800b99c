package app.cairn.ui.shell;

import app.cairn.text.Folding;
import java.util.List;

/// How well what was typed in the palette matches something, accents and case aside: 0 best.
final class PaletteMatch {

  private final String typed;
  private final List<String> words;

  PaletteMatch(String query) {
    this.words = List.of(Folding.fold(query.strip()).split("\\s+"));
    this.typed = String.join(" ", words);
  }

  /// True when every word typed is somewhere in what an action says, or in other words for it.
  boolean finds(String label, String also) {
    String said = Folding.fold(label + " " + also);
    return words.stream().allMatch(said::contains);
  }

  /// An action that says these words comes first; one that has their letters inside others, last.
  int ofAction(String label, String also) {
    if (words.stream().allMatch(word -> begins(word, Folding.fold(label)))) {
      return 0;
    }
    return words.stream().allMatch(word -> begins(word, Folding.fold(label + " " + also))) ? 2 : 4;
  }

  /// A text in which these very words stand comes before one that has their beginnings.
  int ofText(String text) {
    return stands(Folding.fold(text)) ? 1 : 3;
  }

  private boolean stands(String said) {
    for (int at = said.indexOf(typed); at >= 0; at = said.indexOf(typed, at + 1)) {
      if (apart(said, at - 1) && apart(said, at + typed.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String word, String said) {
    for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
      if (apart(said, at - 1)) {
        return true;
      }
    }
    return false;
  }

  /// True when no word goes on there.
  private static boolean apart(String said, int at) {
    return at < 0 || at >= said.length() || !Character.isLetterOrDigit(said.charAt(at));
  }
}
