package app.cairn.meeting;

import app.cairn.network.Dormancy;
import java.time.Duration;
import java.time.LocalDate;

/// How soon one thanks and asks again, and when somebody is lost sight of: the person’s own
/// settings. What lies outside of its range is brought into it.
///
/// @param thanksHours after a meeting, 1 to 168
/// @param silence days without an answer after which one may ask again, 1 to 90
/// @param dormantMonths without an exchange after which one has lost sight of somebody, 1 to 120
public record Manners(int thanksHours, int silence, int dormantMonths) {

  public static final int MOST_HOURS = 168;
  public static final int MOST_DAYS = 90;
  public static final int MOST_MONTHS = 120;

  /// 48 hours; 10 days; 12 months.
  public static final Manners USUAL = new Manners(48, 10, Dormancy.MONTHS);

  public Manners {
    thanksHours = Math.clamp(thanksHours, 1, MOST_HOURS);
    silence = Math.clamp(silence, 1, MOST_DAYS);
    dormantMonths = Math.clamp(dormantMonths, 1, MOST_MONTHS);
  }

  /// Within which one thanks after a meeting.
  public Duration thanks() {
    return Duration.ofHours(thanksHours);
  }

  /// Who sleeps.
  ///
  /// @param today on the calendar of the person
  public Dormancy dormancy(LocalDate today) {
    return new Dormancy(dormantMonths, today);
  }
}
