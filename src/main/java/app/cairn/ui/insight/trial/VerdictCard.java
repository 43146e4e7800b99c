package app.cairn.ui.insight.trial;

import app.cairn.insight.Arm;
import app.cairn.insight.Trial;
import app.cairn.insight.Verdict;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the trial tells so far, one of three things; and what it would tell if the next three said
/// no.
final class VerdictCard extends VBox {

  /// « les trois prochaines personnes »
  private static final int NEXT = 3;

  private final Workspace workspace;

  VerdictCard(Workspace workspace, Trial trial) {
    super(6);
    this.workspace = workspace;
    getStyleClass().addAll("card", "trial-verdict");
    Verdict verdict = Verdict.of(trial.hearings());
    Label says = Labels.title(told(verdict));
    says.setId("trial-verdict");
    says.getStyleClass().add("trial-told");
    Label why = Labels.secondary(workspace.say("trial.verdict.why." + verdict.kind()));
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
                      told(then))));
    }
    answers.managedProperty().bind(answers.visibleProperty());
    answers.visibleProperty().bind(ask.selectedProperty());
    getChildren().setAll(says, why, ask, answers);
  }

  private String told(Verdict verdict) {
    return workspace.say(
        "trial.verdict." + verdict.kind(), verdict.ahead() == null ? "" : verdict.ahead().name());
  }
}
