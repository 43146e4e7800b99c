package app.cairn.ui.meeting.page;

import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The time that is given: a stone a minute, a word when those asked for have gone by; nothing
/// blinks.
final class TimerCard extends VBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final MinuteRing ring = new MinuteRing();
  private final Label time = new Label();
  private final Label asked = Labels.secondary("");
  private final Label over = Labels.secondary("");
  private final Button begin;
  private final Button pause;
  private final Button longer;

  /// The label goes on by the second; the time itself is read from the clock of the window.
  private final Timeline second =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));

  TimerCard(Workspace workspace, MeetingViewModel meeting) {
    super(12);
    this.workspace = workspace;
    this.meeting = meeting;
    getStyleClass().add("card");
    setAlignment(Pos.TOP_CENTER);
    time.setId("meeting-time");
    time.getStyleClass().add("ring-time");
    asked.setId("meeting-asked");
    over.setId("meeting-over");
    over.getStyleClass().add("ring-over");
    VBox middle = new VBox(0, time, asked);
    middle.setAlignment(Pos.CENTER);
    StackPane dial = new StackPane(ring, middle);
    begin =
        Buttons.small(
            "timer-begin", workspace.say("encounter.begin.short"), Feather.PLAY, meeting::begin);
    pause =
        Buttons.small(
            "timer-pause", workspace.say("encounter.pause"), Feather.PAUSE, this::pauseOrGoOn);
    longer =
        Buttons.small(
            "timer-longer", workspace.say("encounter.longer"), Feather.PLUS, meeting::longer);
    FlowPane tools = new FlowPane(8, 8, begin, pause, longer);
    tools.setAlignment(Pos.CENTER);
    getChildren().setAll(dial, over, tools);
    second.setCycleCount(Animation.INDEFINITE);
  }

  void refresh() {
    Meeting now = meeting.meeting().get();
    boolean running = meeting.running();
    show(begin, now.planned() && !running);
    show(pause, running);
    show(longer, running);
    begin.setDisable(!meeting.writable());
    longer.setDisable(!meeting.writable());
    String word = workspace.say(meeting.paused() ? "encounter.goOn" : "encounter.pause");
    pause.setText(word);
    pause.setAccessibleText(word);
    pause.setGraphic(Icons.of(meeting.paused() ? Feather.PLAY : Feather.PAUSE));
    if (running && !meeting.paused()) {
      second.play();
    } else {
      second.stop();
    }
    tick();
  }

  private static void show(Button button, boolean shown) {
    button.setVisible(shown);
    button.setManaged(shown);
  }

  private void pauseOrGoOn() {
    meeting.pauseOrGoOn();
    refresh();
  }

  private void tick() {
    Meeting now = meeting.meeting().get();
    Duration elapsed = meeting.elapsed();
    ring.show(now.plannedMinutes(), elapsed.toSeconds() / 60.0);
    time.setText(workspace.say("encounter.time", elapsed.toMinutes(), elapsed.toSecondsPart()));
    asked.setText(workspace.say("encounter.asked", now.plannedMinutes()));
    boolean past = meeting.running() && elapsed.toMinutes() >= now.plannedMinutes();
    over.setText(past ? workspace.say("encounter.over", now.plannedMinutes()) : "");
    over.setVisible(past);
    over.setManaged(past);
    ring.setAccessibleText(time.getText() + " " + asked.getText() + " " + over.getText());
  }

  void close() {
    second.stop();
  }
}
