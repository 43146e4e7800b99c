package app.cairn.ui.meeting.journal;

import app.cairn.dossier.Change;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.kit.field.Suggestions;
import app.cairn.ui.meeting.part.People;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Noter un retour » : something heard outside of any meeting, in passing or by message.
final class NoteDialog {

  private static final int LONGEST = 2_000;

  private final Workspace workspace;
  private final Consumer<UUID> noted;

  /// @param noted told the return
  NoteDialog(Workspace workspace, Consumer<UUID> noted) {
    this.workspace = workspace;
    this.noted = noted;
  }

  void open() {
    People people = new People(workspace.session().dossier());
    GrowingTextArea said = new GrowingTextArea(3);
    said.setId("note-words");
    said.getStyleClass().add("own-words-area");
    said.setAccessibleText(workspace.say("journal.note.words"));
    said.setPromptText(workspace.say("encounter.capture.prompt"));
    TypedText.limit(said, LONGEST, workspace);
    TextField who = new TextField();
    who.setId("note-who");
    who.setAccessibleText(workspace.say("journal.note.who"));
    who.setPromptText(workspace.say("journal.note.who.prompt"));
    Suggestions.under(who, people::suggested, who::setText);
    Button keep =
        Buttons.main(
            "note-keep",
            workspace.say("journal.note.keep"),
            Feather.CHECK,
            () -> {
              workspace.window().closeDialog();
              keep(said.getText(), people.meant(who.getText()).orElse(null));
            });
    keep.disableProperty()
        .bind(
            said.textProperty()
                .map(String::isBlank)
                .flatMap(
                    blank ->
                        who.textProperty()
                            .map(
                                name -> blank || !name.isBlank() && people.meant(name).isEmpty())));
    Button cancel =
        Buttons.plain(
            "note-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog(
                "note",
                workspace.say("journal.note"),
                new VBox(4, Labels.heading(workspace.say("journal.note.words")), said),
                new VBox(
                    4,
                    Labels.heading(workspace.say("journal.note.who")),
                    who,
                    Labels.secondary(workspace.say("journal.note.who.hint"))))
            .withButtons(cancel, keep)
            .holding(() -> !said.getText().isBlank());
    dialog.getStylesheets().add(FieldStyle.sheet());
    workspace.window().openDialog(dialog);
    said.requestFocus();
  }

  private void keep(String said, UUID contact) {
    String words = CleanText.of(said).strip();
    Feedback feedback =
        Feedback.heard(words, workspace.clock().instant()).contact(contact).feedback();
    workspace.session().perform(new Change.Added<>(Feedback.KIND, feedback));
    noted.accept(feedback.id());
  }
}
