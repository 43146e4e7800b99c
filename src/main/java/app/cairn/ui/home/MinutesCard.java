package app.cairn.ui.home;

import app.cairn.insight.Received;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// « Minutes reçues » : what people gave this month and since the beginning, a stone a meeting, as
/// high as the time they gave.
final class MinutesCard extends VBox {

  private static final int MOST = 7;
  private static final double HIGH = 56;
  private static final double LOW = 18;
  private static final double WIDE = 28;

  /// A stone of this many minutes is as high as any.
  private static final double LONG = 45;

  private final Workspace workspace;
  private final HomeWords words;
  private final Label month = Labels.title("");
  private final Label when = Labels.secondary("");
  private final HBox stones = new HBox(6);
  private final Label all = Labels.secondary("");

  MinutesCard(Workspace workspace, HomeWords words) {
    super(4);
    this.workspace = workspace;
    this.words = words;
    setId("home-minutes");
    getStyleClass().addAll("card", "home-card");
    month.getStyleClass().add("home-sum");
    month.setMinWidth(Region.USE_PREF_SIZE);
    HBox sum = new HBox(10, month, when);
    sum.setAlignment(Pos.BASELINE_LEFT);
    stones.setAlignment(Pos.BOTTOM_LEFT);
    stones.setMinHeight(HIGH);
    getChildren().setAll(Labels.heading(workspace.say("home.minutes")), sum, stones, all);
  }

  void show(Received received) {
    List<Meeting> last = received.last(MOST);
    boolean any = !last.isEmpty();
    boolean lately = received.thisMonth() > 0 || !any;
    month.setText(workspace.formats().minutes(lately ? received.thisMonth() : received.minutes()));
    when.setText(
        lately
            ? workspace.say("home.minutes.month", words.month())
            : workspace.say("home.minutes.all"));
    all.setText(
        !any
            ? workspace.say("home.minutes.none")
            : lately
                ? words.received(received)
                : workspace.say("home.minutes.by", received.people()));
    stones.getChildren().clear();
    for (Meeting one : last) {
      double share = Math.min(1, one.givenMinutes() / LONG);
      Stone stone = new Stone(one.id().hashCode(), WIDE, LOW + (HIGH - LOW) * share);
      stone.getStyleClass().add(received.now(one) ? "home-minute" : "home-minute-before");
      Tooltip.install(
          stone,
          new Tooltip(
              workspace.say(
                  "home.minutes.one",
                  words.whom(one),
                  workspace.formats().minutes(one.givenMinutes()))));
      stones.getChildren().add(stone);
    }
    stones.setVisible(any);
    stones.setManaged(any);
  }
}
