package app.cairn.network;

import java.time.LocalDate;

/// Reads one word of a [Standing].
final class StandingWord {

  private StandingWord() {}

  /// `standing` with what `said` says for `field`: constants by their names. Null where it cannot
  /// be read.
  static Standing of(Standing standing, CardField field, String said) {
    int degree = standing.degree();
    Warmth warmth = standing.warmth();
    boolean hub = standing.hub();
    Step step = standing.step();
    String knows = standing.knows();
    String pretext = standing.pretext();
    String source = standing.source();
    boolean wanted = standing.wanted();
    LocalDate obtainedOn = standing.obtainedOn();
    try {
      switch (field) {
        case DEGREE -> degree = said.matches("[123]") ? Integer.parseInt(said) : 0;
        case WARMTH -> warmth = Warmth.valueOf(said);
        case HUB -> hub = true;
        case STEP -> step = Step.valueOf(said);
        case KNOWS -> knows = said;
        case PRETEXT -> pretext = said;
        case SOURCE -> source = said;
        case WANTED -> wanted = true;
        default -> obtainedOn = WrittenDay.read(said);
      }
    } catch (IllegalArgumentException e) {
      return null;
    }
    boolean unread =
        degree == 0
            || (field == CardField.HUB || field == CardField.WANTED) && !said.equals("true")
            || field == CardField.OBTAINED_ON && obtainedOn == null;
    return unread
        ? null
        : new Standing(degree, warmth, hub, step, knows, pretext, source, wanted, obtainedOn);
  }
}
