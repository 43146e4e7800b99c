package app.cairn.sheet;

import java.util.List;

/// How a text fits its page. A page is never cut, and its letters never under 9.5 pt (14 pt in
/// large print): what does not fit is said.
///
/// @param textSize the smallest running text of the sheet, in points
/// @param usualSize the same where there is room enough; larger than `textSize` where letters were
///   made smaller to fit
/// @param linesKept how many lines of each part of the offer stand on a cue card, to fit;
///   [#ALL_LINES] where all of them do
/// @param overruns what is too long, from top to bottom; empty when all fits on one page
/// @param unprintable the characters for which this computer has no drawing: a small box stands in
///   their place
/// @param codeLeftOut true where a code was wanted, and the contact card is too long for one that a
///   camera reads
public record Fit(
    double textSize,
    double usualSize,
    int linesKept,
    List<Overrun> overruns,
    String unprintable,
    boolean codeLeftOut) {

  /// No line of the offer was left out.
  public static final int ALL_LINES = -1;

  public Fit {
    overruns = List.copyOf(overruns);
  }

  /// True when it may be printed: all of it stands on one page.
  public boolean onePage() {
    return overruns.isEmpty();
  }

  /// True when letters were made smaller for it to fit.
  public boolean smaller() {
    return textSize < usualSize;
  }
}
