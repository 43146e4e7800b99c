package app.cairn.ui.meeting.agenda;

import app.cairn.meeting.Agenda.Entry;
import app.cairn.meeting.Agenda.Kind;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.GuestNames;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the agenda says what stands on its days. JavaFX thread.
final class AgendaWords {

  private final Workspace workspace;

  AgendaWords(Workspace workspace) {
    this.workspace = workspace;
  }

  /// « Semaine du 9 au 15 mars 2026 ».
  String week(LocalDate monday, LocalDate sunday) {
    String from = workspace.formats().date(monday);
    boolean oneMonth = monday.getMonth() == sunday.getMonth();
    boolean oneYear = monday.getYear() == sunday.getYear();
    String begin =
        oneMonth
            ? from.substring(0, from.indexOf(' '))
            : oneYear ? from.substring(0, from.lastIndexOf(' ')) : from;
    return workspace.say("meeting.agenda.week", begin, workspace.formats().date(sunday));
  }

  /// `14 h 32`; empty for what has no hour.
  String hour(Entry entry) {
    return entry.at() == null ? "" : workspace.formats().time(entry.at());
  }

  /// Whom one meets, or what is due.
  String what(Entry entry) {
    String names = GuestNames.of(entry.people(), workspace);
    return entry.kind() == Kind.MEETING
        ? names
        : workspace.say("meeting.due." + entry.kind(), names);
  }

  /// How one meets and for how long, or the next step in full; empty for nothing.
  String detail(Entry entry) {
    return switch (entry.kind()) {
      case MEETING -> meeting(entry).map(this::howLong).orElse("");
      case NEXT_STEP -> OneLine.of(entry.words());
      case THANK, FOLLOW_UP -> "";
    };
  }

  /// What a screen reader says of a line.
  String whole(Entry entry, LocalDate day) {
    return Stream.of(workspace.formats().weekday(day), hour(entry), what(entry), detail(entry))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String howLong(Meeting meeting) {
    String channel = workspace.say("meeting.channel." + meeting.channel());
    boolean over =
        meeting.planned()
            && meeting
                .plannedAt()
                .plusSeconds(meeting.plannedMinutes() * 60L)
                .isBefore(workspace.clock().instant());
    if (over) {
      return workspace.say("meeting.agenda.over", channel);
    }
    int minutes = meeting.held() ? meeting.givenMinutes() : meeting.plannedMinutes();
    if (minutes == 0) {
      return channel;
    }
    return workspace.say(
        meeting.held() ? "meeting.agenda.given" : "meeting.agenda.planned",
        channel,
        workspace.formats().minutes(minutes));
  }

  private Optional<Meeting> meeting(Entry entry) {
    return workspace.session().dossier().find(Meeting.KIND, entry.meeting());
  }
}
