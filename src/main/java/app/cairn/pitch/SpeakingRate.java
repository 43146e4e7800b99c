package app.cairn.pitch;

import app.cairn.dossier.Dossier;
import java.time.Duration;
import java.util.List;

/// How fast the person speaks.
///
/// @param wordsPerMinute more than zero
/// @param measured false while nothing was rehearsed: then it is everybody's 150
public record SpeakingRate(double wordsPerMinute, boolean measured) {

  /// An unhurried French speaker, until a rehearsal has measured the person's own rate.
  public static final SpeakingRate USUAL = new SpeakingRate(150, false);

  /// The latest rehearsals that count: one's rate changes with practice.
  private static final int COUNTED = 5;

  /// Outside of this, the stopwatch was forgotten or the text was not said: words a minute.
  private static final double SLOWEST = 50;

  private static final double FASTEST = 300;

  public SpeakingRate {
    if (!(wordsPerMinute > 0)) {
      throw new IllegalArgumentException("Not a rate: " + wordsPerMinute);
    }
  }

  /// The person's own rate: the middle one of their five latest rehearsals, so that one that went
  /// wrong moves it little.
  public static SpeakingRate of(Dossier dossier) {
    List<Rehearsal> believable =
        dossier.all(Rehearsal.KIND).stream().filter(SpeakingRate::believable).toList();
    List<Rehearsal> latest =
        believable.subList(Math.max(0, believable.size() - COUNTED), believable.size());
    if (latest.isEmpty()) {
      return USUAL;
    }
    double[] rates = latest.stream().mapToDouble(SpeakingRate::rate).sorted().toArray();
    return new SpeakingRate((rates[(rates.length - 1) / 2] + rates[rates.length / 2]) / 2, true);
  }

  /// True when a rehearsal may be counted: its rate is one at which people speak.
  public static boolean believable(Rehearsal rehearsal) {
    double rate = rate(rehearsal);
    return rate >= SLOWEST && rate <= FASTEST;
  }

  private static double rate(Rehearsal rehearsal) {
    return rehearsal.words() * 60_000.0 / Math.max(1, rehearsal.spoken().toMillis());
  }

  /// True when `spoken` is too short for `words` words to have been said.
  public static boolean tooFast(int words, Duration spoken) {
    return words * 60_000.0 > FASTEST * spoken.toMillis();
  }

  /// How long `words` words take, to the millisecond.
  public Duration timeFor(int words) {
    return Duration.ofMillis(Math.round(words * 60_000 / wordsPerMinute));
  }
}
