package app.cairn.ui.pitch;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// A rehearsal, full screen: one sentence large, stones for the time. Nothing moves by itself but
/// the time.
final class RehearsalView extends BorderPane {

  private static final javafx.util.Duration BEAT = javafx.util.Duration.millis(250);

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Workspace workspace;
  private final RehearsalViewModel rehearsal;
  private final SpokenSentences sentences;
  private final Button size;
  private final RehearsalFoot foot;
  private final Timeline beat;

  RehearsalView(Workspace workspace, RehearsalViewModel rehearsal, String stylesheet) {
    this.workspace = workspace;
    this.rehearsal = rehearsal;
    this.sentences = new SpokenSentences(rehearsal.sentences(), rehearsal::goTo);
    this.beat = new Timeline(new KeyFrame(BEAT, _ -> rehearsal.tick()));
    beat.setCycleCount(Animation.INDEFINITE);
    setId("rehearsal");
    getStyleClass().add("rehearsal");
    getStylesheets().add(stylesheet);
    setAccessibleRole(AccessibleRole.PARENT);
    size =
        Buttons.flat(
            "rehearsal-size",
            workspace.say("pitch.rehearsal.size"),
            Feather.TYPE,
            sentences::larger);
    foot =
        new RehearsalFoot(workspace, rehearsal, this::startOrPause, rehearsal::finish, this::again);
    setTop(head());
    setCenter(sentences);
    setBottom(foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    widthProperty()
        .addListener(
            (_, _, width) ->
                pseudoClassStateChanged(NARROW, width.doubleValue() < SpokenSentences.NARROW));
    rehearsal.step().addListener((_, _, _) -> showStep());
    rehearsal.sentence().addListener((_, _, _) -> sentences.show(rehearsal.sentence().get()));
    sentences.show(0);
    showStep();
  }

  /// Puts the focus where keys are heard.
  void begin() {
    sentences.requestFocus();
  }

  /// Once one has left. What was said and is not kept is told.
  void stop() {
    beat.stop();
    if (rehearsal.unkept()) {
      workspace
          .window()
          .tell(
              workspace.say("pitch.rehearsal.leftUnkept", workspace.say("pitch.rehearsal.finish")));
    }
  }

  private HBox head() {
    String name = PitchWords.longName(rehearsal.pitch().format(), workspace.messages());
    Label title = Labels.secondary(workspace.say("pitch.rehearsal.title", name));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button quit =
        Buttons.flat("rehearsal-quit", workspace.say("pitch.rehearsal.quit"), null, this::quit);
    Label escape = new Label(workspace.say("pitch.rehearsal.escape"));
    escape.getStyleClass().add("key-cap");
    quit.setGraphic(escape);
    quit.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    HBox head = new HBox(8, title, size, quit);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("rehearsal-head");
    return head;
  }

  private void pressed(KeyEvent event) {
    boolean onButton = event.getTarget() instanceof Button;
    boolean done = rehearsal.step().get() == RehearsalViewModel.Step.DONE;
    switch (event.getCode()) {
      case RIGHT, DOWN, PAGE_DOWN -> rehearsal.next();
      case LEFT, UP, PAGE_UP -> rehearsal.previous();
      case T -> sentences.larger();
      case R -> again();
      case SPACE -> {
        if (onButton || done) {
          return;
        }
        startOrPause();
      }
      case ENTER -> {
        if (onButton || done) {
          return;
        }
        rehearsal.finish();
      }
      case END -> rehearsal.finish();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void startOrPause() {
    rehearsal.startOrPause();
    sentences.requestFocus();
  }

  private void again() {
    rehearsal.again();
    sentences.requestFocus();
  }

  private void quit() {
    workspace.window().closeImmersion();
  }

  private void showStep() {
    RehearsalViewModel.Step step = rehearsal.step().get();
    if (step == RehearsalViewModel.Step.SPEAKING) {
      beat.play();
    } else {
      beat.stop();
    }
    foot.show(step);
    if (step == RehearsalViewModel.Step.DONE) {
      RehearsalDone done = new RehearsalDone(workspace, rehearsal, this::quit);
      size.setDisable(true);
      setCenter(done);
      setBottom(null);
      done.begin();
    }
  }
}
