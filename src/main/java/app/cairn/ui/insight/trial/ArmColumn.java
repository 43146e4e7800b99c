package app.cairn.ui.insight.trial;

import app.cairn.insight.Arm;
import app.cairn.insight.Hearing;
import app.cairn.insight.Outcome;
import app.cairn.insight.Trial;
import app.cairn.pitch.Pitch;
import app.cairn.ui.insight.part.InsightNames;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One version of a trial: its words, and the people who heard it, a dot each; a press on one says
/// what they answered.
final class ArmColumn extends VBox {

  private static final List<Outcome> ROWS = List.of(Outcome.YES, Outcome.NO, Outcome.OPEN);

  private static final double ONE_ROW = 400;

  private final Workspace workspace;
  private final TrialViewModel model;
  private final InsightNames names;
  private final Trial trial;

  ArmColumn(Workspace workspace, TrialViewModel model, InsightNames names, Trial trial, Arm arm) {
    super(10);
    this.workspace = workspace;
    this.model = model;
    this.names = names;
    this.trial = trial;
    setId("trial-" + arm);
    getStyleClass().addAll("card", "trial-arm");
    Label letter = new Label(arm.name());
    letter.getStyleClass().add("trial-letter");
    Label version = Labels.heading(names.version(trial.version(arm)));
    HBox.setHgrow(version, Priority.ALWAYS);
    HBox head = new HBox(10, letter, version);
    head.setAlignment(Pos.CENTER_LEFT);
    Label words = Labels.own(model.version(trial.version(arm)).map(Pitch::text).orElse(""));
    words.getStyleClass().add("trial-words");
    VBox dots = new VBox(8);
    dots.getStyleClass().add("trial-dots");
    ROWS.forEach(outcome -> dots.getChildren().add(row(arm, outcome)));
    getChildren().setAll(head, dots, words);
    setMinWidth(0);
    setMaxHeight(Double.MAX_VALUE);
  }

  private HBox row(Arm arm, Outcome outcome) {
    Label name = Labels.secondary(workspace.say("trial.outcome." + outcome));
    name.setMinWidth(62);
    name.setMaxWidth(62);
    FlowPane people = new FlowPane(5, 5);
    people.setPrefWrapLength(ONE_ROW);
    people.setMinWidth(0);
    people.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(people, Priority.ALWAYS);
    trial.hearings().stream()
        .filter(one -> one.arm() == arm && one.outcome() == outcome)
        .forEach(one -> people.getChildren().add(dot(one)));
    HBox row = new HBox(8, name, people);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(28);
    return row;
  }

  private MenuButton dot(Hearing hearing) {
    String who = names.whole(hearing.contact());
    MenuButton dot = AsWritten.of(new MenuButton(names.initial(hearing.contact())));
    dot.setId("trial-dot-" + hearing.contact());
    dot.getStyleClass()
        .addAll("trial-dot", "trial-" + hearing.outcome(), "hue-" + names.hue(hearing.contact()));
    String said =
        workspace.say("trial.dot", who, workspace.say("trial.outcome." + hearing.outcome()));
    dot.setAccessibleText(said);
    dot.setTooltip(new Tooltip(said));
    boolean frozen = !model.writable() || !trial.running() || hearing.contact() == null;
    for (Outcome outcome : ROWS) {
      MenuItem item = AsWritten.of(new MenuItem(workspace.say("trial.says." + outcome)));
      item.setId("trial-says-" + outcome);
      item.setDisable(frozen || outcome == hearing.outcome() || !hearing.may(outcome));
      item.setOnAction(_ -> model.answer(trial, hearing, outcome));
      dot.getItems().add(item);
    }
    MenuItem open = AsWritten.of(new MenuItem(workspace.say("trial.open")));
    open.setDisable(hearing.meeting() == null);
    open.setOnAction(_ -> workspace.window().reveal(hearing.meeting()));
    MenuItem away = AsWritten.of(new MenuItem(workspace.say("trial.withdraw")));
    away.setDisable(frozen || hearing.known());
    away.setOnAction(_ -> model.withdraw(trial, hearing));
    dot.getItems().addAll(new SeparatorMenuItem(), open, away);
    return dot;
  }
}
