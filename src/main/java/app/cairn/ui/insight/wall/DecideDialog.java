package app.cairn.ui.insight.wall;

import app.cairn.insight.Adjustment;
import app.cairn.insight.Chosen;
import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Décider un correctif » : what was heard above, what one decides below, then straight to where
/// it will be written.
final class DecideDialog {

  private static final int MOST = 1_000;

  /// Quotations that one reads at a glance.
  private static final int FEW = 4;

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;

  DecideDialog(Workspace workspace, WallViewModel model, WallWords words) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
  }

  void open() {
    Chosen together = model.together();
    GrowingTextArea decision = new GrowingTextArea(2);
    decision.setId("decide-what");
    decision.getStyleClass().add("own-words-area");
    decision.setPromptText(workspace.say("insight.decide.prompt"));
    decision.setAccessibleText(workspace.say("insight.decide.what"));
    TypedText.limit(decision, MOST, workspace);
    Choice<Target> where =
        new Choice<>(
            "decide-where", workspace.say("insight.decide.where"), this::named, _ -> null, _ -> {});
    where.show(
        Target.all(model.dossier()), Target.of(together.returns(), model.dossier()).orElse(null));
    Button decide =
        Buttons.main(
            "decide-keep",
            workspace.say("insight.decide.keep"),
            Feather.EDIT_2,
            () -> decide(decision.getText(), where.getValue()));
    decide.disableProperty().bind(decision.textProperty().map(String::isBlank));
    Button cancel =
        Buttons.plain(
            "decide-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    List<Node> content = new ArrayList<>();
    content.add(quotations(together.returns()));
    content.add(Labels.secondary(words.voices(together)));
    if (together.voices() == 1) {
      content.add(Labels.secondary(workspace.say("insight.decide.oneVoice")));
    }
    passages(together.returns()).ifPresent(content::add);
    content.add(new VBox(4, Labels.heading(workspace.say("insight.decide.what")), decision));
    if (where.getItems().size() > 1) {
      content.add(new VBox(4, Labels.heading(workspace.say("insight.decide.where")), where));
    }
    Dialog dialog =
        new Dialog("decide", workspace.say("insight.decide.title"), content.toArray(Node[]::new))
            .withButtons(cancel, decide)
            .holding(() -> !decision.getText().isBlank());
    dialog.getStylesheets().addAll(WallScreen.SHEETS);
    workspace.window().openDialog(dialog);
    decision.requestFocus();
  }

  private VBox quotations(List<Feedback> returns) {
    VBox all = new VBox(5);
    all.getStyleClass().add("decide-quotes");
    returns.stream()
        .limit(FEW)
        .map(
            one ->
                workspace.say(
                    "insight.said", words.names().brief(one.contact()), words.names().quoted(one)))
        .map(Labels::own)
        .peek(label -> label.getStyleClass().add("decide-quote"))
        .forEach(all.getChildren()::add);
    if (returns.size() > FEW) {
      all.getChildren()
          .add(Labels.secondary(workspace.say("insight.decide.others", returns.size() - FEW)));
    }
    return all;
  }

  /// The words that will be marked.
  private Optional<Label> passages(List<Feedback> returns) {
    List<String> said =
        returns.stream()
            .map(Feedback::aim)
            .filter(Objects::nonNull)
            .map(Aim::words)
            .distinct()
            .map(aimed -> workspace.say("insight.quoted", aimed))
            .toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Labels.secondary(workspace.say("insight.decide.marked", String.join(", ", said))));
  }

  private String named(Target target) {
    return words.names().version(target.version());
  }

  private void decide(String decision, Target target) {
    workspace.window().closeDialog();
    Adjustment decided = model.decide(decision);
    if (target != null) {
      target.show(decided, workspace);
      workspace.window().tell(workspace.say("insight.decide.told"));
    }
  }
}
