package app.cairn.ui.offer;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CarriedBoxes;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Draft;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// « Nouvelle version » : asks why, and freezes the draft.
final class NewVersion extends StackPane {

  private static final int LONGEST = 500;

  NewVersion(VersionsViewModel versions, Workspace workspace) {
    int number = versions.number().get();
    TextField reason = new TextField();
    reason.setId("reason");
    reason.setPromptText(workspace.say("offer.newVersion.prompt"));
    reason.setAccessibleText(workspace.say("offer.newVersion.why"));
    TypedText.limit(reason, LONGEST, workspace);
    CarriedBoxes carried =
        new CarriedBoxes(workspace, versions.decided(), one -> !one.passages().isEmpty());
    Draft draft = workspace.live().draft(versions.cards().get().getLast().id());
    draft.typedIn(reason, "");
    getChildren()
        .setAll(
            new Dialog(
                    "new-version-dialog",
                    workspace.say("offer.versions.new"),
                    Labels.secondary(workspace.say("offer.newVersion.hint", number)),
                    Labels.heading(workspace.say("offer.newVersion.why")),
                    reason,
                    carried)
                .withButtons(
                    Buttons.plain(
                        "cancel-version",
                        workspace.say("kit.cancel"),
                        null,
                        workspace.window()::closeDialog),
                    Buttons.main(
                        "confirm-version",
                        workspace.say("offer.versions.freeze", number),
                        null,
                        () -> {
                          workspace.window().closeDialog();
                          draft.used();
                          versions.freeze(reason.getText(), carried.carried());
                        }))
                .holding(draft::waiting));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    FxThread.soon(reason::requestFocus);
  }
}
