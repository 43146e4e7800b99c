package app.cairn.ui.meeting.agenda;

import app.cairn.meeting.Agenda.Entry;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.meeting.agenda.AgendaViewModel.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Seven days under one another, what stands on them beside. Up and down walk through the lines,
/// Enter opens one.
final class WeekView extends VBox {

  private static final double DATE = 146;

  /// So many lines of a day at once: nobody reads thousands, and they take seconds to draw.
  private static final int AT_ONCE = 60;

  private final Workspace workspace;
  private final AgendaViewModel model;
  private final AgendaWords words;
  private final Map<LocalDate, Integer> unrolled = new HashMap<>();
  private final List<EntryRow> rows = new ArrayList<>();
  private List<Day> shown = List.of();
  private String stop;

  WeekView(Workspace workspace, AgendaViewModel model, AgendaWords words) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    getStyleClass().addAll("card", "agenda-week");
    setMaxHeight(USE_PREF_SIZE);
  }

  /// Shows the week of now; the keyboard stays on its line where that is still there.
  void show(List<Day> week) {
    boolean focused = rows.stream().anyMatch(EntryRow::isFocused);
    shown = week;
    rows.clear();
    getChildren().setAll(week.stream().map(this::day).toList());
    getChildren().getLast().getStyleClass().add("agenda-last");
    stopAt(stop());
    if (focused) {
      focus();
    }
  }

  /// @return false where the week has nothing to stand on
  boolean focus() {
    EntryRow row = stop();
    if (row != null) {
      go(row);
    }
    return row != null;
  }

  private HBox day(Day day) {
    LocalDate today = model.today();
    Label date = Labels.secondary(workspace.formats().weekday(day.date()));
    date.getStyleClass().add("agenda-date");
    VBox when = new VBox(date);
    when.setMinWidth(DATE);
    when.setMaxWidth(DATE);
    VBox lines = new VBox(2);
    HBox.setHgrow(lines, Priority.ALWAYS);
    unroll(day, lines, unrolled.getOrDefault(day.date(), AT_ONCE));
    HBox shown = new HBox(12, when, lines);
    shown.getStyleClass().add("agenda-day");
    if (day.date().equals(today)) {
      shown.getStyleClass().add("agenda-today");
      when.getChildren().add(Labels.small(workspace.say("format.ago.today")));
    } else if (day.date().isBefore(today)) {
      shown.getStyleClass().add("agenda-past");
    }
    return shown;
  }

  /// The first lines of a day, and a way to those after them.
  private void unroll(Day day, VBox lines, int to) {
    int end = Math.min(to, day.entries().size());
    for (Entry entry : day.entries().subList(0, end)) {
      lines.getChildren().add(row(entry, day.date()));
    }
    int rest = Math.min(AT_ONCE, day.entries().size() - end);
    if (rest > 0) {
      lines.getChildren().add(more(day, end, rest));
    }
  }

  private Button more(Day day, int from, int count) {
    Button more =
        Buttons.flat(
            "agenda-more-" + day.date(), workspace.say("meeting.agenda.more", count), null, null);
    more.setOnAction(
        _ -> {
          unrolled.put(day.date(), from + count);
          show(shown);
          rows.stream()
              .filter(row -> row.entry().equals(day.entries().get(from)))
              .findFirst()
              .ifPresent(this::go);
        });
    return more;
  }

  private EntryRow row(Entry entry, LocalDate day) {
    EntryRow row = new EntryRow(entry, day, words, () -> model.open(entry));
    row.setId("agenda-" + entry.key().replace(' ', '-'));
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(row, event));
    row.focusedProperty()
        .addListener(
            (_, _, now) -> {
              if (now) {
                stop = entry.key();
                stopAt(row);
              }
            });
    rows.add(row);
    return row;
  }

  private void pressed(EntryRow row, KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    int at = rows.indexOf(row);
    switch (event.getCode()) {
      case UP -> go(rows.get(Math.max(0, at - 1)));
      case DOWN -> go(rows.get(Math.min(rows.size() - 1, at + 1)));
      case ENTER, SPACE -> model.open(row.entry());
      case LEFT, RIGHT -> {
        model.turn(event.getCode() == KeyCode.LEFT ? -1 : 1);
        focus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(EntryRow row) {
    row.requestFocus();
    applyCss();
    layout();
    Scrolling.show(row, row.getBoundsInLocal());
  }

  private EntryRow stop() {
    return rows.stream()
        .filter(row -> row.entry().key().equals(stop))
        .findFirst()
        .orElse(rows.isEmpty() ? null : rows.getFirst());
  }

  private void stopAt(EntryRow one) {
    rows.forEach(row -> row.setFocusTraversable(row == one));
  }
}
