package app.cairn.network;

import app.cairn.dossier.Dossier;
import app.cairn.network.ImportEntry.Decision;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the person chose about an import.
///
/// @param byFile people go to the circle that the file names for them, where it names one
/// @param circle the name of the circle for the others; empty for none. It is made where there is
///   none of that name.
/// @param decisions by the place of the entry among [ImportPlan#entries()]; what is missing is
///   [Decision#LATER]
public record ImportChoices(boolean byFile, String circle, Map<Integer, Decision> decisions) {

  public ImportChoices {
    Objects.requireNonNull(circle);
    decisions = Map.copyOf(decisions);
  }

  /// Nothing is decided: who is doubtful is left aside.
  public static ImportChoices of(boolean byFile, String circle) {
    return new ImportChoices(byFile, circle, Map.of());
  }

  /// The circle that is proposed: the one of the dossier that bears one of `usual`, or bore it when
  /// it was imported, by its name of today; else the first of `usual`.
  ///
  /// @param usual what the usual circle is called, in the languages in which it may have been made
  public static String proposed(Dossier dossier, List<String> usual) {
    ImportedNames circles = ImportedNames.circles(dossier);
    return usual.stream()
        .map(circles::id)
        .filter(Objects::nonNull)
        .findFirst()
        .map(id -> dossier.get(Circle.KIND, id).name())
        .orElse(usual.getFirst());
  }

  Decision decision(int entry) {
    return decisions.getOrDefault(entry, Decision.LATER);
  }
}
