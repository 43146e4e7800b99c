package app.cairn.meeting;

import java.time.Duration;

/// How soon one thanks and asks again: the person’s own settings.
///
/// @param thanks after a meeting
/// @param silence days without an answer after which one may ask again
public record Manners(Duration thanks, int silence) {

  /// 48 hours; 10 days.
  public static final Manners USUAL = new Manners(Duration.ofHours(48), 10);
}
