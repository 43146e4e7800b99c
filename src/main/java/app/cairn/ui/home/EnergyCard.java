package app.cairn.ui.home;

import app.cairn.insight.Received;
import app.cairn.meeting.Energy;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.SoftLines;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// « Votre énergie » : before and after each meeting, as two soft lines; never a figure.
final class EnergyCard extends VBox {

  private static final int MOST = 7;

  private final Workspace workspace;
  private final HomeWords words;
  private final SoftLines curves;
  private final Label none;

  EnergyCard(Workspace workspace, HomeWords words) {
    super(6);
    this.workspace = workspace;
    this.words = words;
    setId("home-energy");
    getStyleClass().addAll("card", "home-card");
    Label title = Labels.heading(workspace.say("home.energy"));
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label aside = Labels.secondary(workspace.say("home.energy.aside"));
    aside.setWrapText(false);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(8, title, between, aside);
    head.setAlignment(Pos.BASELINE_LEFT);
    curves = new SoftLines(workspace.say("home.energy.before"), workspace.say("home.energy.after"));
    none = Labels.secondary(workspace.say("home.energy.none"));
    VBox.setVgrow(curves, Priority.ALWAYS);
    getChildren().setAll(head, none, curves);
  }

  void show(Received received) {
    List<Meeting> felt = received.felt(MOST);
    none.setVisible(felt.isEmpty());
    none.setManaged(felt.isEmpty());
    curves.setVisible(!felt.isEmpty());
    curves.setManaged(!felt.isEmpty());
    curves.show(
        felt.stream()
            .map(
                one ->
                    new SoftLines.Moment(
                        words.brief(one), height(one.energyBefore()), height(one.energyAfter())))
            .toList());
    setAccessibleText(
        felt.stream()
            .map(
                one ->
                    workspace.say(
                        "home.energy.one",
                        words.whom(one),
                        workspace.say("home.energy." + one.energyBefore()),
                        workspace.say("home.energy." + one.energyAfter())))
            .collect(Collectors.joining("\u00A0; ")));
  }

  private static double height(int energy) {
    return energy == Energy.UNSAID
        ? Double.NaN
        : (energy - Energy.LEAST) / (double) (Energy.MOST - Energy.LEAST);
  }
}
