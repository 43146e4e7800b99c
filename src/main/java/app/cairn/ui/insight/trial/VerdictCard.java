package app.cairn.ui.insight.trial;

import app.cairn.insight.Arm;
import app.cairn.insight.Trial;
import app.cairn.insight.Verdict;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the trial tells so far, one of three things; and what it would tell if the next three said
/// no.
final class VerdictCard extends VBox {

  /// « les trois prochaines personnes »
  private static final int NEXT = 3;

  /// @param whatIf whether one asks what three refusals would change
  VerdictCard(Workspace workspace, Trial trial, BooleanProperty whatIf) {
    super(6);
    VerdictWords words = new VerdictWords(workspace);
    getStyleClass().addAll("card", "trial-verdict");
    Verdict verdict = Verdict.of(trial.hearings());
    Label says = Labels.title(words.title(verdict));
    says.setId("trial-verdict");
    says.getStyleClass().add("trial-told");
    Label why = Labels.secondary(words.why(verdict));
    CheckBox ask = AsWritten.of(new CheckBox(workspace.say("trial.whatIf")));
    ask.setId("trial-what-if");
    ask.setWrapText(true);
    ask.setMinHeight(Region.USE_PREF_SIZE);
    WholeWords.of(ask, ask::getText);
    VBox answers = new VBox(3);
    answers.setId("trial-what-if-answers");
    for (Arm arm : Arm.values()) {
      Verdict then = Verdict.ifRefused(trial.hearings(), arm, NEXT);
      answers
          .getChildren()
          .add(
              Labels.text(
                  workspace.say(
                      then.equals(verdict) ? "trial.whatIf.same" : "trial.whatIf.other",
                      arm.name(),
                      words.whole(then))));
    }
    answers.managedProperty().bind(answers.visibleProperty());
    ask.selectedProperty().bindBidirectional(whatIf);
    answers.visibleProperty().bind(whatIf);
    getChildren().setAll(says, why, ask, answers);
  }
}
