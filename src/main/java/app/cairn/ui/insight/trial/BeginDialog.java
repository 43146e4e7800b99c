package app.cairn.ui.insight.trial;

import app.cairn.pitch.Pitch;
import app.cairn.ui.insight.part.InsightNames;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.kit.field.FieldStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Préparer un essai » : two versions, and the question that tells which one opens more doors.
final class BeginDialog {

  private final Workspace workspace;
  private final TrialViewModel model;
  private final InsightNames names;

  BeginDialog(Workspace workspace, TrialViewModel model, InsightNames names) {
    this.workspace = workspace;
    this.model = model;
    this.names = names;
  }

  /// Needs two versions whose words are final.
  void open() {
    List<Pitch> versions = model.versions();
    Choice<Pitch> a = choice("trial-choose-A");
    Choice<Pitch> b = choice("trial-choose-B");
    Pitch first = versions.getFirst();
    Pitch other =
        versions.stream()
            .filter(one -> one.format() == first.format() && one != first)
            .findFirst()
            .orElse(versions.get(1));
    a.show(versions, other);
    b.show(versions, first);
    QuestionField question =
        new QuestionField("trial-question-field", workspace, workspace.say("trial.question.usual"));
    Label unlike = Labels.secondary("");
    unlike.setId("trial-begin-unlike");
    unlike
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> unlike(a.getValue(), b.getValue()), a.valueProperty(), b.valueProperty()));
    unlike.visibleProperty().bind(unlike.textProperty().isNotEmpty());
    unlike.managedProperty().bind(unlike.visibleProperty());
    Button begin =
        Buttons.main(
            "trial-begin-keep",
            workspace.say("trial.begin.keep"),
            Feather.CHECK,
            () -> {
              workspace.window().closeDialog();
              model.begin(question.question(), a.getValue(), b.getValue());
            });
    begin
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    question.getText().isBlank()
                        || a.getValue() == null
                        || a.getValue().equals(b.getValue()),
                question.textProperty(),
                a.valueProperty(),
                b.valueProperty()));
    Button cancel =
        Buttons.plain(
            "trial-begin-cancel",
            workspace.say("kit.cancel"),
            null,
            workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog(
            "trial-begin",
            workspace.say("trial.begin"),
            Labels.text(workspace.say("trial.begin.how")),
            new VBox(4, Labels.heading(workspace.say("trial.version", "A")), a),
            new VBox(4, Labels.heading(workspace.say("trial.version", "B")), b, unlike),
            new VBox(
                4,
                Labels.heading(workspace.say("trial.question")),
                question,
                Labels.secondary(workspace.say("trial.question.hint"))));
    dialog.getStylesheets().add(FieldStyle.sheet());
    String usual = question.getText();
    workspace
        .window()
        .openDialog(
            dialog.withButtons(cancel, begin).holding(() -> !question.getText().equals(usual)));
    question.requestFocus();
    question.end();
  }

  private Choice<Pitch> choice(String id) {
    return new Choice<>(
        id,
        workspace.say("trial.version", id.substring(id.length() - 1)),
        names::named,
        _ -> null,
        _ -> {});
  }

  /// What would stand between the two beside their words; empty for nothing.
  private String unlike(Pitch a, Pitch b) {
    if (a == null || b == null) {
      return "";
    }
    return a.equals(b)
        ? workspace.say("trial.begin.same")
        : a.format() == b.format() ? "" : workspace.say("trial.begin.formats");
  }
}
