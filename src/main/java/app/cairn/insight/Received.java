package app.cairn.insight;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Energy;
import app.cairn.meeting.Meeting;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// What people gave: their minutes, and what they did to one’s energy. Each meeting, because it
/// took place, is a proof of recognition.
///
/// @param meetings those that took place, the first first
/// @param thisMonth minutes given this month
/// @param minutes minutes given since the beginning
/// @param people who gave them, each once
public record Received(
    List<Meeting> meetings, YearMonth month, ZoneId zone, int thisMonth, int minutes, int people) {

  public Received {
    meetings = List.copyOf(meetings);
  }

  /// @param zone where the person is: a month begins at their midnight
  public static Received of(Dossier dossier, Instant now, ZoneId zone) {
    List<Meeting> held = Meeting.held(dossier);
    YearMonth month = YearMonth.from(now.atZone(zone));
    return new Received(
        held,
        month,
        zone,
        held.stream()
            .filter(one -> YearMonth.from(one.at().atZone(zone)).equals(month))
            .mapToInt(Meeting::givenMinutes)
            .sum(),
        held.stream().mapToInt(Meeting::givenMinutes).sum(),
        (int) held.stream().flatMap(one -> one.people().stream()).distinct().count());
  }

  /// True for a meeting of this month.
  public boolean now(Meeting one) {
    return YearMonth.from(one.at().atZone(zone)).equals(month);
  }

  /// The last meetings whose energy is noted, before or after, the first first.
  public List<Meeting> felt(int most) {
    List<Meeting> felt =
        meetings.stream()
            .filter(
                one -> one.energyBefore() != Energy.UNSAID || one.energyAfter() != Energy.UNSAID)
            .toList();
    return felt.subList(Math.max(0, felt.size() - most), felt.size());
  }

  /// The last meetings, the first first.
  public List<Meeting> last(int most) {
    return meetings.subList(Math.max(0, meetings.size() - most), meetings.size());
  }

  /// One person of a meeting; null where nobody is known any more.
  public static UUID whom(Meeting one) {
    return one.people().isEmpty() ? null : one.people().getFirst();
  }
}
