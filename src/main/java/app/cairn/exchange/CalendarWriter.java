package app.cairn.exchange;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Board;
import app.cairn.meeting.Manners;
import app.cairn.meeting.Meeting;
import app.cairn.meeting.MeetingState;
import app.cairn.meeting.Outreach;
import app.cairn.network.Contact;
import app.cairn.text.Messages;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The meetings and what is due of a dossier, for any calendar (iCalendar, RFC 5545).
///
/// Each event keeps its `UID` for ever: exporting again brings what a calendar holds up to date,
/// and adds nothing twice. A meeting that was called off is told as cancelled. Notes, questions and
/// what was heard stay here: calendars are copied to many places. Any thread.
public final class CalendarWriter {

  private static final String DOMAIN = "@cairn";

  private final Messages messages;
  private final Instant now;
  private final Manners manners;

  /// @param now when it is written
  /// @param manners when one may ask again
  public CalendarWriter(Messages messages, Instant now, Manners manners) {
    this.messages = messages;
    this.now = now;
    this.manners = manners;
  }

  /// The whole calendar, in UTF-8; empty where there is nothing to put into it, which no calendar
  /// may be.
  public Optional<byte[]> write(Dossier dossier) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Cairn//" + messages.language().code());
    for (Meeting meeting : dossier.all(Meeting.KIND)) {
      if (meeting.at() != null) {
        calendar.addEvent(meeting(meeting, dossier));
      }
      if (meeting.nextOn() != null && !meeting.nextStep().isBlank()) {
        calendar.addEvent(
            day(
                meeting.id() + "-next",
                meeting.nextOn(),
                messages.get(
                    "exchange.calendar.next", names(meeting, dossier), meeting.nextStep())));
      }
    }
    LocalDate farthest = LocalDate.MAX.minusDays(manners.silence());
    Board.silent(dossier, manners, farthest).stream()
        .sorted()
        .map(person -> followUp(person, dossier))
        .flatMap(Optional::stream)
        .forEach(calendar::addEvent);
    return calendar.getEvents().isEmpty()
        ? Optional.empty()
        : Optional.of(Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8));
  }

  private VEvent meeting(Meeting meeting, Dossier dossier) {
    VEvent event = event(meeting.id().toString());
    event.setSummary(messages.get("exchange.calendar.meeting", names(meeting, dossier)));
    event.setDateStart(Date.from(meeting.at()));
    int minutes = meeting.held() ? meeting.givenMinutes() : meeting.plannedMinutes();
    event.setDuration(Duration.builder().minutes(Math.max(1, minutes)).build());
    if (!meeting.place().isBlank()) {
      event.setLocation(meeting.place());
    }
    event.setStatus(
        meeting.state() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
    return event;
  }

  /// The day from which one may ask somebody again who has not answered.
  private Optional<VEvent> followUp(UUID person, Dossier dossier) {
    return Outreach.to(person, dossier).stream()
        .filter(Outreach::waiting)
        .reduce((one, other) -> other.sentOn().isBefore(one.sentOn()) ? one : other)
        .map(
            one ->
                day(
                    one.id() + "-follow-up",
                    one.sentOn().plusDays(manners.silence()),
                    messages.get("exchange.calendar.followUp", name(person, dossier))));
  }

  private VEvent day(String uid, LocalDate day, String summary) {
    VEvent event = event(uid);
    event.setSummary(summary);
    // The library tells a day by the clock of this computer.
    event.setDateStart(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    return event;
  }

  private VEvent event(String uid) {
    VEvent event = new VEvent();
    event.setUid(uid + DOMAIN);
    event.setDateTimeStamp(Date.from(now));
    return event;
  }

  private String names(Meeting meeting, Dossier dossier) {
    List<String> names = meeting.people().stream().map(one -> name(one, dossier)).toList();
    return names.isEmpty()
        ? messages.get("exchange.someone")
        : names.stream().collect(Collectors.joining(", "));
  }

  private String name(UUID person, Dossier dossier) {
    return dossier
        .find(Contact.KIND, person)
        .map(Contact::name)
        .filter(name -> !name.isEmpty())
        .orElse(messages.get("exchange.someone"));
  }
}
