package app.cairn.ui.home;

import app.cairn.ui.home.HomeViewModel.Line;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// « Cette semaine » : whom one meets, and what is due; each line leads to its place.
final class WeekCard extends VBox {

  /// As many as the card shows.
  private static final int FEW = 3;

  private final Workspace workspace;
  private final HomeViewModel model;
  private final HomeWords words;
  private final VBox rows = new VBox();

  WeekCard(Workspace workspace, HomeViewModel model, HomeWords words) {
    super(6);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    setId("home-week");
    getStyleClass().addAll("card", "home-card");
    getChildren().setAll(Labels.heading(workspace.say("home.week")), rows);
  }

  void show(List<Line> week) {
    rows.getChildren().clear();
    LocalDate before = null;
    for (Line line : week.subList(0, Math.min(FEW, week.size()))) {
      rows.getChildren().add(row(line, line.day().equals(before)));
      before = line.day();
    }
    if (week.isEmpty()) {
      rows.getChildren().add(Labels.secondary(workspace.say("home.week.none")));
    } else if (week.size() > FEW) {
      Button more =
          Buttons.flat(
              "home-week-more",
              workspace.say("home.week.more", week.size() - FEW),
              null,
              () -> workspace.window().goTo("meetings"));
      more.getStyleClass().add("small-button");
      rows.getChildren().add(more);
    }
  }

  private Pressable row(Line line, boolean again) {
    Label name = Labels.small(words.shortWeekday(line.day()));
    Label number = new Label(Integer.toString(line.day().getDayOfMonth()));
    number.getStyleClass().add("home-day");
    VBox day = new VBox(-3, name, number);
    day.setAlignment(Pos.CENTER);
    day.setMinWidth(34);
    day.setVisible(!again);
    Label what = Labels.text(words.week(line.entry()));
    what.getStyleClass().add("home-what");
    what.setMaxWidth(Double.MAX_VALUE);
    what.setWrapText(false);
    what.setTextOverrun(OverrunStyle.ELLIPSIS);
    WholeWords.of(what, what::getText);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    boolean today = line.day().equals(model.today());
    String hour = words.hour(line.entry());
    Label when =
        Labels.secondary(!hour.isEmpty() ? hour : today ? workspace.say("home.today") : "");
    when.setMinWidth(Region.USE_PREF_SIZE);
    Pressable row =
        new Pressable(
            "home-week-" + rows.getChildren().size(),
            workspace.formats().weekday(line.day()) + ", " + what.getText() + ", " + hour,
            () -> model.go(line.entry()),
            12,
            day,
            what,
            when);
    row.getStyleClass().add("home-line");
    return row;
  }
}
