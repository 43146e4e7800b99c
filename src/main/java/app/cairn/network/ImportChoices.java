package app.cairn.network;

import app.cairn.network.ImportEntry.Decision;
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

  Decision decision(int entry) {
    return decisions.getOrDefault(entry, Decision.LATER);
  }
}
