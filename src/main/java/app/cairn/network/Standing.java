package app.cairn.network;

import java.time.LocalDate;

/// Where somebody stands with the person, or an organisation, as an export of this program told it.
///
/// @param degree 1 to 3
/// @param source empty where it is not told
/// @param wanted of an organisation: the person would like to work there
/// @param obtainedOn null where it is not told
public record Standing(
    int degree,
    Warmth warmth,
    boolean hub,
    Step step,
    String knows,
    String pretext,
    String source,
    boolean wanted,
    LocalDate obtainedOn) {

  /// Of whom nothing is told.
  public static final Standing NONE =
      new Standing(1, Warmth.UNKNOWN, false, Step.NONE, "", "", "", false, null);
}
