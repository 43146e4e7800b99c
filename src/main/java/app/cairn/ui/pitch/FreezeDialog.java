package app.cairn.ui.pitch;

import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CarriedBoxes;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Draft;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Nouvelle version » : the words become final; why is asked, and may stay unsaid.
final class FreezeDialog {

  private static final int MOST = 1_000;

  private FreezeDialog() {}

  static void open(Workspace workspace, PitchViewModel pitch) {
    Pitch draft = pitch.pitch().getValue().orElseThrow();
    GrowingTextArea why = new GrowingTextArea(2);
    why.setId("pitch-reason");
    why.setAccessibleText(workspace.say("pitch.why"));
    why.setPromptText(workspace.say("pitch.whyPrompt"));
    TypedText.limit(why, MOST, workspace);
    Draft reason = workspace.live().draft(draft.id());
    reason.typedIn(why, draft.reason());
    List<Decided> decided = pitch.decided().getValue();
    CarriedBoxes carried =
        new CarriedBoxes(
            workspace,
            decided.stream().map(Decided::adjustment).toList(),
            one -> !one.passages().isEmpty());
    Runnable keep =
        () -> {
          workspace.window().closeDialog();
          reason.used();
          pitch.freeze(why.getText(), carried.carried());
          workspace.window().tell(workspace.say("pitch.versionKept", draft.number()));
        };
    Button cancel =
        Buttons.plain(
            "pitch-freeze-cancel",
            workspace.say("kit.cancel"),
            null,
            workspace.window()::closeDialog);
    Button freeze =
        Buttons.main("pitch-freeze-keep", workspace.say("pitch.freeze"), Feather.CHECK, keep);
    VBox question = new VBox(4, Labels.heading(workspace.say("pitch.why")), why);
    Dialog dialog =
        new Dialog(
                "pitch-freeze",
                workspace.say("pitch.newVersion"),
                Labels.text(workspace.say("pitch.freezeExplained", draft.number())),
                question,
                carried)
            .withButtons(cancel, freeze)
            .holding(reason::waiting);
    workspace.window().openDialog(dialog);
    why.requestFocus();
  }
}
