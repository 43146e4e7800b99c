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

  /// The person's own rate: all the words of their five latest rehearsals over all their time.
  public static SpeakingRate of(Dossier dossier) {
    List<Rehearsal> believable =
        dossier.all(Rehearsal.KIND).stream().filter(SpeakingRate::believable).toList();
    List<Rehearsal> latest =
        believable.subList(Math.max(0, believable.size() - COUNTED), believable.size());
    if (latest.isEmpty()) {
      return USUAL;
    }
    double words = latest.stream().mapToInt(Rehearsal::words).sum();
    double millis = latest.stream().mapToLong(r -> r.spoken().toMillis()).sum();
    return new SpeakingRate(words * 60_000 / millis, true);
  }

  /// True when a rehearsal may be counted: its rate is one at which people speak.
  public static boolean believable(Rehearsal rehearsal) {
    double rate = rehearsal.words() * 60_000.0 / Math.max(1, rehearsal.spoken().toMillis());
    return rate >= SLOWEST && rate <= FASTEST;
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
