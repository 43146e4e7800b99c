package app.cairn.ui.offer;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The foot of an exercise: back, away, « Passer » and « Continuer ». The same buttons at the same
/// place from the first exercise to the last, so that the hand need not look for them.
final class ExerciseFeet extends StackPane {

  private final Workspace workspace;
  private final Button previous;
  private final Button on;

  /// @param away goes to the mission and the offer
  ExerciseFeet(Workspace workspace, Runnable back, Runnable skip, Runnable goOn, Runnable away) {
    this.workspace = workspace;
    getStyleClass().add("exercise-feet");
    previous =
        Buttons.icon(
            "previous-exercise",
            workspace.say("offer.exercise.previous"),
            Feather.CHEVRON_LEFT,
            back);
    Button offer =
        Buttons.flat(
            "to-offer", workspace.say("offer.exercise.toOffer"), Feather.ARROW_RIGHT, away);
    offer.setTooltip(new Tooltip(workspace.say("offer.exercise.comeBack")));
    offer.setAccessibleHelp(workspace.say("offer.exercise.comeBack"));
    Button pass = Buttons.flat("skip", workspace.say("offer.answer.skip"), null, skip);
    on = Buttons.main("continue", "", null, goOn);
    // As wide for either word, so that « Passer » beside it stays too.
    on.setPrefWidth(104);
    on.setTooltip(new Tooltip(workspace.say("offer.exercise.continueKeys")));
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox row = new HBox(8, previous, offer, spacer, pass, on);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMaxWidth(ExercisePage.WIDEST);
    getChildren().setAll(row);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(boolean first, boolean last) {
    // A disabled button would hand the focus on.
    previous.setVisible(!first);
    on.setText(workspace.say(last ? "offer.exercise.finish" : "offer.exercise.continue"));
    on.setAccessibleText(on.getText());
  }
}
