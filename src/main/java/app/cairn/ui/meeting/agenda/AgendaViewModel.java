package app.cairn.ui.meeting.agenda;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.Agenda;
import app.cairn.meeting.Agenda.Entry;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// The week one looks at, and what stands on its days. JavaFX thread.
final class AgendaViewModel {

  /// A day of the week, and what stands on it.
  record Day(LocalDate date, List<Entry> entries) {

    Day {
      entries = List.copyOf(entries);
    }
  }

  private static final int DAYS = 7;

  private final Workspace workspace;
  private final MeetingDoors doors;
  private final ReadOnlyObjectWrapper<List<Day>> week = new ReadOnlyObjectWrapper<>(List.of());
  private final ChangeListener<Dossier> following = (_, _, _) -> changed();
  private Agenda agenda;
  private LocalDate monday;
  private boolean seen;

  AgendaViewModel(Workspace workspace, MeetingDoors doors) {
    this.workspace = workspace;
    this.doors = doors;
    this.monday = Agenda.monday(today());
    workspace.live().dossier().addListener(following);
    refresh();
  }

  /// Seven days from a Monday.
  ReadOnlyObjectProperty<List<Day>> week() {
    return week.getReadOnlyProperty();
  }

  LocalDate monday() {
    return monday;
  }

  LocalDate sunday() {
    return monday.plusDays(DAYS - 1);
  }

  LocalDate today() {
    return workspace.today();
  }

  /// True where nothing stands on any of its days.
  boolean isEmpty() {
    return week.get().stream().allMatch(day -> day.entries().isEmpty());
  }

  /// The nearest day with something outside of an empty week: the next one, or else the last.
  Optional<LocalDate> nearest() {
    return Stream.of(agenda.nextFrom(sunday().plusDays(1)), agenda.lastBefore(monday))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Nobody looks at what is out of sight: it is brought up to date once it is seen.
  void seen(boolean now) {
    if (now && !seen) {
      refresh();
    }
    seen = now;
  }

  /// So many weeks on, or back.
  void turn(int weeks) {
    monday = monday.plusWeeks(weeks);
    show();
  }

  /// The week in which `day` is.
  void goTo(LocalDate day) {
    monday = Agenda.monday(day);
    show();
  }

  /// The page of the meeting, or what one writes to whoever is waited for.
  void open(Entry entry) {
    if (entry.meeting() == null) {
      doors.write(entry.people().getFirst());
    } else {
      doors.open(entry.meeting());
    }
  }

  void plan() {
    doors.plan(null);
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  private Instant now() {
    return workspace.clock().instant();
  }

  private void changed() {
    if (seen) {
      refresh();
    }
  }

  private void refresh() {
    agenda =
        Agenda.of(
            workspace.session().dossier(), workspace.manners(), now(), workspace.formats().zone());
    show();
  }

  private void show() {
    week.set(
        IntStream.range(0, DAYS)
            .mapToObj(monday::plusDays)
            .map(date -> new Day(date, agenda.on(date)))
            .toList());
  }
}
