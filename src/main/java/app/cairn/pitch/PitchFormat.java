package app.cairn.pitch;

import java.time.Duration;

/// The forms a pitch takes. This is the one table of their targets and limits.
///
/// Limits of profiles are those of the large professional networks in 2026: 220 characters for a
/// headline, 2,600 for a summary.
public enum PitchFormat {
  THIRTY_SECONDS(30, 0),
  ONE_MINUTE(60, 0),
  TWO_MINUTES(120, 0),
  THREE_MINUTES(180, 0),
  MESSAGE(0, 900),
  PROFILE_HEADLINE(0, 220),
  PROFILE_SUMMARY(0, 2600),
  CV_OPENING(0, 600);

  private final int seconds;
  private final int characters;

  PitchFormat(int seconds, int characters) {
    this.seconds = seconds;
    this.characters = characters;
  }

  /// True when it is said aloud: it aims at a time. Otherwise it is read, and has a limit of
  /// characters.
  public boolean spoken() {
    return seconds > 0;
  }

  /// The time aimed at; zero when it is not spoken.
  public Duration target() {
    return Duration.ofSeconds(seconds);
  }

  /// The most characters it may have, counted as [TextLength] counts; zero when it is spoken.
  public int limit() {
    return characters;
  }
}
