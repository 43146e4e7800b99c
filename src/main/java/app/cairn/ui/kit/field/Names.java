package app.cairn.ui.kit.field;

import app.cairn.text.Folding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Finds names by what one types, whatever its accents and case.
public final class Names {

  /// What a list of suggestions shows at most.
  private static final int SUGGESTED = 8;

  private Names() {}

  /// Those of `names` in which a word begins as `typed` does, those that begin with it first.
  public static List<String> suggested(Collection<String> names, String typed) {
    String folded = Folding.fold(typed.strip());
    if (folded.isEmpty()) {
      return List.of();
    }
    List<String> found =
        names.stream().filter(name -> matches(Folding.fold(name), folded)).limit(200).toList();
    return Stream.concat(
            found.stream().filter(name -> Folding.fold(name).startsWith(folded)),
            found.stream().filter(name -> !Folding.fold(name).startsWith(folded)))
        .limit(SUGGESTED)
        .toList();
  }

  private static boolean matches(String name, String folded) {
    return name.startsWith(folded)
        || name.contains(" " + folded)
        || name.contains("-" + folded)
        || name.contains("'" + folded);
  }
}
