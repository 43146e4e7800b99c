package app.cairn.ui.pitch;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the sentences of a rehearsal: stones for the time, the time in words, what the space bar
/// does.
final class RehearsalFoot extends VBox {

  private final Workspace workspace;
  private final RehearsalViewModel rehearsal;
  private final StonePath stones = new StonePath();
  private final Label elapsed = Labels.text("");
  private final Label left = Labels.text("");
  private final Label hold = Labels.text("");
  private final Button again;

  RehearsalFoot(
      Workspace workspace,
      RehearsalViewModel rehearsal,
      Runnable startOrPause,
      Runnable beginAgain) {
    super(24);
    this.workspace = workspace;
    this.rehearsal = rehearsal;
    getStyleClass().add("rehearsal-foot");
    elapsed.setId("rehearsal-elapsed");
    elapsed.getStyleClass().add("rehearsal-elapsed");
    elapsed.setWrapText(false);
    left.setId("rehearsal-left");
    hold.setId("rehearsal-hold");
    for (Label label : List.of(hold, left)) {
      label.setWrapText(false);
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    // The sides are as wide as each other, so that the middle is the middle.
    elapsed.minWidthProperty().bind(left.widthProperty());
    Button space =
        Buttons.small(
            "rehearsal-space", workspace.say("pitch.rehearsal.space"), null, startOrPause);
    space.accessibleTextProperty().bind(hold.textProperty());
    again =
        Buttons.flat("rehearsal-again", workspace.say("pitch.rehearsal.again"), null, beginAgain);
    again.getStyleClass().add("small-button");
    HBox middle = new HBox(8, space, hold, again);
    middle.setAlignment(Pos.CENTER);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox words = new HBox(8, elapsed, middle, left);
    words.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(stones, words);
    rehearsal.elapsed().addListener((_, _, _) -> showTime());
    showTime();
  }

  void show(RehearsalViewModel.Step step) {
    hold.setText(workspace.say("pitch.rehearsal.hold." + step.name().toLowerCase(Locale.ROOT)));
    again.setVisible(step == RehearsalViewModel.Step.PAUSED);
    again.setManaged(again.isVisible());
  }

  private void showTime() {
    Duration spoken = rehearsal.elapsed().get();
    Duration expected = rehearsal.expected();
    long seconds = spoken.toSeconds();
    elapsed.setText(workspace.say("pitch.rehearsal.elapsed", seconds / 60, seconds % 60));
    stones.show((double) spoken.toMillis() / Math.max(1, expected.toMillis()));
    Duration more = expected.minus(spoken);
    String pace = rehearsal.rate().measured() ? "own" : "usual";
    left.setText(
        more.isNegative()
            ? workspace.say("pitch.rehearsal.more", workspace.formats().duration(more.negated()))
            : workspace.say("pitch.rehearsal.left." + pace, workspace.formats().duration(more)));
  }
}
