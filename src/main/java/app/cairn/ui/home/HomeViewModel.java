package app.cairn.ui.home;

import app.cairn.dossier.Dossier;
import app.cairn.insight.LoopRing;
import app.cairn.insight.NextStep;
import app.cairn.insight.NextSteps;
import app.cairn.insight.Received;
import app.cairn.insight.Scope;
import app.cairn.insight.ThemeVoices;
import app.cairn.insight.Wall;
import app.cairn.meeting.Agenda;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Themes;
import app.cairn.ui.kit.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/// Where one stands, and what would move the loop on; the way from each thing to its place. JavaFX
/// thread.
final class HomeViewModel {

  /// A line of this week.
  record Line(LocalDate day, Agenda.Entry entry) {}

  /// What is seen at one moment.
  record Sight(LoopRing ring, List<NextStep> steps, Received received, List<Line> week) {}

  private static final int WEEK = 7;

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<Dossier> following = (_, _, _) -> refresh();

  HomeViewModel(Workspace workspace) {
    this.workspace = workspace;
    workspace.live().dossier().addListener(following);
    refresh();
  }

  ReadOnlyObjectProperty<Sight> sight() {
    return sight.getReadOnlyProperty();
  }

  boolean writable() {
    return workspace.session().writable();
  }

  Instant now() {
    return workspace.clock().instant();
  }

  LocalDate today() {
    return workspace.today();
  }

  /// Goes where a step is done.
  void go(NextStep step) {
    switch (step.kind()) {
      case LOG, THANK, PREPARE, NEXT, FOLLOW_UP -> meetings(step.place());
      case CONTACT -> {
        if (step.place() == null) {
          workspace.window().goTo("meetings");
        } else {
          meetings(step.place());
        }
      }
      case REVIEW_PITCH -> workspace.window().revealIn("pitch", step.place());
      case SORT -> workspace.window().goTo("insight");
      case ADJUST ->
          bearing(step.about())
              .ifPresentOrElse(
                  one -> workspace.window().revealIn("insight", one),
                  () -> workspace.window().goTo("insight"));
      case CARRY -> workspace.window().revealIn("insight", step.place());
      case DEFINE -> workspace.window().goTo("offer");
      case WRITE_PITCH -> workspace.window().goTo("pitch");
    }
  }

  private void meetings(UUID place) {
    workspace.window().revealIn("meetings", place);
  }

  /// A return whose first theme is this one, where there is any.
  private Optional<UUID> bearing(String theme) {
    List<Feedback> bearing =
        dossier().all(Feedback.KIND).stream().filter(one -> Themes.has(one, theme)).toList();
    return bearing.stream()
        .filter(one -> Themes.key(one.themes().getFirst()).equals(Themes.key(theme)))
        .findFirst()
        .or(() -> bearing.stream().findFirst())
        .map(Feedback::id);
  }

  /// Goes where a stone leads.
  void go(LoopRing.Stone stone) {
    if (stone.entity() != null) {
      String room =
          switch (stone.kind()) {
            case MISSION, OFFER -> "offer";
            case PITCH -> "pitch";
            case MEETING -> "meetings";
            case ADJUSTMENT -> "insight";
          };
      workspace.window().revealIn(room, stone.entity());
    } else {
      workspace
          .window()
          .goTo(
              switch (stone.kind()) {
                case MISSION, OFFER -> "offer";
                case PITCH -> "pitch";
                case MEETING -> "meetings";
                case ADJUSTMENT -> "insight";
              });
    }
  }

  /// Goes where a line of the week is done.
  void go(Agenda.Entry entry) {
    meetings(entry.meeting() == null ? entry.people().getFirst() : entry.meeting());
  }

  /// A step waits for some days.
  void putOff(NextStep step, int days) {
    workspace.session().perform(NextSteps.putOff(dossier(), step, today().plusDays(days)));
  }

  /// A meeting that took place is noted.
  void log() {
    workspace.window().act("meetings", "meeting-log");
  }

  /// How many independent voices brought a theme.
  int voices(String theme) {
    return Wall.of(dossier(), new Scope.Everything()).themes().stream()
        .filter(one -> Themes.key(one.theme()).equals(Themes.key(theme)))
        .map(ThemeVoices::voices)
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }

  Dossier dossier() {
    return workspace.session().dossier();
  }

  void detach() {
    workspace.live().dossier().removeListener(following);
  }

  private void refresh() {
    Dossier dossier = dossier();
    Instant now = now();
    ZoneId zone = workspace.formats().zone();
    sight.set(
        new Sight(
            LoopRing.of(dossier, now),
            NextSteps.of(dossier, workspace.manners(), now, zone),
            Received.of(dossier, now, zone),
            week(Agenda.of(dossier, workspace.manners(), now, zone))));
  }

  /// From today on, so long that the day of today comes again.
  private List<Line> week(Agenda agenda) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < WEEK; i++) {
      LocalDate day = today().plusDays(i);
      agenda.on(day).forEach(entry -> lines.add(new Line(day, entry)));
    }
    return lines;
  }
}
