package app.cairn.ui.pitch;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the sentences of a rehearsal: stones for the time, the time in words, and what one may do,
/// by mouse or by the key that is named.
final class RehearsalFoot extends VBox {

  /// Narrower, what one may do stands under the time.
  private static final double ONE_ROW = 1000;

  private final Workspace workspace;
  private final RehearsalViewModel rehearsal;
  private final StonePath stones = new StonePath();
  private final Label elapsed = Labels.text("");
  private final Label left = Labels.text("");
  private final Label hold = Labels.text("");
  private final Button finish;
  private final Button again;
  private final FlowPane doing = new FlowPane(12, 6);
  private final HBox words = new HBox(8);

  RehearsalFoot(
      Workspace workspace,
      RehearsalViewModel rehearsal,
      Runnable startOrPause,
      Runnable allSaid,
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
    finish =
        Buttons.small("rehearsal-finish", workspace.say("pitch.rehearsal.finish"), null, allSaid);
    finish.setGraphic(cap("pitch.rehearsal.enter"));
    finish.setContentDisplay(ContentDisplay.RIGHT);
    HBox holding = row(space, hold);
    HBox stepping = row(cap("pitch.rehearsal.arrows"), step());
    doing.getChildren().addAll(stepping, holding, again, finish);
    doing.setAlignment(Pos.CENTER);
    doing.setRowValignment(VPos.CENTER);
    HBox.setHgrow(doing, Priority.ALWAYS);
    words.setAlignment(Pos.CENTER_LEFT);
    // Once this layout is done: the nodes change places.
    widthProperty()
        .map(width -> width.doubleValue() >= ONE_ROW)
        .subscribe(oneRow -> FxThread.soon(() -> arrange(oneRow)));
    arrange(true);
    rehearsal.elapsed().addListener((_, _, _) -> showTime());
    showTime();
  }

  void show(RehearsalViewModel.Step step) {
    hold.setText(workspace.say("pitch.rehearsal.hold." + step.name().toLowerCase(Locale.ROOT)));
    boolean begun =
        step == RehearsalViewModel.Step.SPEAKING || step == RehearsalViewModel.Step.PAUSED;
    finish.setVisible(begun);
    finish.setManaged(begun);
    again.setVisible(step == RehearsalViewModel.Step.PAUSED);
    again.setManaged(again.isVisible());
  }

  private void arrange(boolean oneRow) {
    getChildren().clear();
    words.getChildren().clear();
    if (oneRow) {
      words.getChildren().addAll(elapsed, doing, left);
      getChildren().addAll(stones, words);
    } else {
      Region apart = new Region();
      HBox.setHgrow(apart, Priority.ALWAYS);
      words.getChildren().addAll(elapsed, apart, left);
      getChildren().addAll(stones, words, doing);
    }
  }

  private Label step() {
    Label step = Labels.text(workspace.say("pitch.rehearsal.step"));
    step.setWrapText(false);
    step.setMinWidth(USE_PREF_SIZE);
    return step;
  }

  private Label cap(String key) {
    Label cap = new Label(workspace.say(key));
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(USE_PREF_SIZE);
    return cap;
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(8, parts);
    row.setAlignment(Pos.CENTER);
    return row;
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
