package app.cairn.ui.meeting.agenda;

import app.cairn.meeting.Agenda.Entry;
import app.cairn.meeting.Agenda.Kind;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One line of a day: its hour or its sign, whom it concerns, and what is known of it.
final class EntryRow extends HBox {

  /// Hours stand under one another.
  private static final double HOUR = 72;

  private final Entry entry;

  EntryRow(Entry entry, LocalDate day, AgendaWords words, Runnable open) {
    super(10);
    this.entry = entry;
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().addAll("agenda-entry", "focus-ring");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.whole(entry, day));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            open.run();
          }
        });
    getChildren().addAll(sign(words), told(words));
  }

  Entry entry() {
    return entry;
  }

  private HBox sign(AgendaWords words) {
    HBox sign = new HBox();
    sign.setMinWidth(HOUR);
    sign.setMaxWidth(HOUR);
    if (entry.at() == null) {
      sign.getChildren()
          .add(
              Icons.of(
                  switch (entry.kind()) {
                    case THANK -> Feather.HEART;
                    case FOLLOW_UP -> Feather.SEND;
                    default -> Feather.ARROW_RIGHT;
                  }));
      sign.getStyleClass().add("agenda-sign");
    } else {
      Label hour = Labels.heading(words.hour(entry));
      hour.setMinWidth(USE_PREF_SIZE);
      sign.getChildren().add(hour);
    }
    return sign;
  }

  private VBox told(AgendaWords words) {
    String what = words.what(entry);
    VBox told = new VBox(entry.kind() == Kind.MEETING ? Labels.heading(what) : Labels.text(what));
    String detail = words.detail(entry);
    if (!detail.isEmpty()) {
      told.getChildren().add(Labels.secondary(detail));
    }
    HBox.setHgrow(told, Priority.ALWAYS);
    return told;
  }
}
