package app.cairn.store;

import java.time.Duration;

/// How often the store does what it does by itself.
///
/// @param rest the document is brought up to date this long after the last edit
/// @param apart but no sooner than this after the time before
/// @param retry a disk that was full is tried again after this
/// @param backup how long one edits between two backups
public record Pace(Duration rest, Duration apart, Duration retry, Duration backup) {

  /// What suits a person and a synchronised folder.
  public static final Pace USUAL =
      new Pace(
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(3),
          Duration.ofMinutes(30));

  /// Nothing by itself but retrying: the document follows only when asked to. For command lines and
  /// tests.
  public static final Pace ON_REQUEST =
      new Pace(Duration.ofDays(1), Duration.ofDays(1), Duration.ofSeconds(1), Duration.ofDays(1));
}
