package app.cairn.meeting;

import app.cairn.dossier.Dossier;
import app.cairn.network.Contact;
import app.cairn.network.Step;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Meetings and what is due, by day. What one owes (a thank-you, a question asked again) waits:
/// once past, it stands under today. Immutable; any thread.
public final class Agenda {

  /// What stands on a day.
  public enum Kind {
    MEETING,
    THANK,
    FOLLOW_UP,
    /// The next step that was noted after a meeting.
    NEXT_STEP
  }

  /// One line of a day.
  ///
  /// @param at the hour of a meeting; null for what has none
  /// @param meeting null for a follow-up
  /// @param people whom it concerns
  /// @param words the next step; empty for the others
  public record Entry(Kind kind, Instant at, UUID meeting, List<UUID> people, String words) {

    public Entry {
      people = List.copyOf(people);
    }

    /// What it is known by.
    public String key() {
      return kind + " " + (meeting == null ? people.getFirst() : meeting);
    }
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Entry::kind)
          .thenComparing(Entry::key);

  private final TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
  private final LocalDate today;

  private Agenda(LocalDate today) {
    this.today = today;
  }

  /// @param zone where the person is: a day begins at their midnight
  public static Agenda of(Dossier dossier, Manners manners, Instant now, ZoneId zone) {
    Agenda agenda = new Agenda(now.atZone(zone).toLocalDate());
    for (Meeting meeting : dossier.all(Meeting.KIND)) {
      agenda.meeting(meeting, manners, zone);
    }
    agenda.silences(dossier, manners);
    agenda.days.values().forEach(day -> day.sort(ORDER));
    return agenda;
  }

  /// The Monday of the week of `day`.
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// What stands on a day, the hours first.
  public List<Entry> on(LocalDate day) {
    return List.copyOf(days.getOrDefault(day, List.of()));
  }

  /// The first day from `day` on that has something; empty where there is none.
  public Optional<LocalDate> nextFrom(LocalDate day) {
    return Optional.ofNullable(days.ceilingKey(day));
  }

  /// The last day before `day` that has something; empty where there is none.
  public Optional<LocalDate> lastBefore(LocalDate day) {
    return Optional.ofNullable(days.lowerKey(day));
  }

  private void meeting(Meeting meeting, Manners manners, ZoneId zone) {
    if (meeting.at() != null && meeting.state() != MeetingState.CANCELLED) {
      add(
          meeting.at().atZone(zone).toLocalDate(),
          new Entry(Kind.MEETING, meeting.at(), meeting.id(), meeting.people(), ""));
    }
    if (meeting.owesThanks() && meeting.at() != null) {
      LocalDate day = meeting.at().plus(manners.thanks()).atZone(zone).toLocalDate();
      add(notBefore(day), new Entry(Kind.THANK, null, meeting.id(), meeting.people(), ""));
    }
    if (meeting.held() && meeting.nextOn() != null) {
      add(
          meeting.nextOn(),
          new Entry(Kind.NEXT_STEP, null, meeting.id(), meeting.people(), meeting.nextStep()));
    }
  }

  private void silences(Dossier dossier, Manners manners) {
    Map<UUID, Outreach> latest = new HashMap<>();
    for (Outreach one : dossier.all(Outreach.KIND)) {
      if (one.sent()) {
        latest.merge(one.contact(), one, Board::later);
      }
    }
    latest.forEach(
        (person, one) -> {
          boolean asked =
              dossier.find(Contact.KIND, person).filter(c -> c.step() == Step.ASKED).isPresent();
          if (asked && one.waiting()) {
            add(
                notBefore(one.sentOn().plusDays(manners.silence())),
                new Entry(Kind.FOLLOW_UP, null, null, List.of(person), ""));
          }
        });
  }

  private LocalDate notBefore(LocalDate day) {
    return day.isBefore(today) ? today : day;
  }

  private void add(LocalDate day, Entry entry) {
    days.computeIfAbsent(day, _ -> new ArrayList<>()).add(entry);
  }
}
