package app.cairn.ui.pitch;

import app.cairn.profile.Profile;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Mes coordonnées » : what stands at the head and at the foot of a sheet. Kept as one writes.
final class ContactDialog {

  private static final int MOST = 200;

  private static final List<String> FIELDS =
      List.of("firstName", "lastName", "headline", "email", "phone", "place", "link");

  private final Workspace workspace;
  private final SheetViewModel sheet;
  private final VBox fields = new VBox(10);
  private final List<Writing> writings = new ArrayList<>();

  private ContactDialog(Workspace workspace, SheetViewModel sheet) {
    this.workspace = workspace;
    this.sheet = sheet;
  }

  static void open(Workspace workspace, SheetViewModel sheet) {
    new ContactDialog(workspace, sheet).open();
  }

  private void open() {
    FIELDS.forEach(this::add);
    ScrollPane scroller = new ScrollPane(fields);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFocusTraversable(false);
    fields.setStyle("-fx-padding: 4px;");
    Button done =
        Buttons.main(
            "contact-done",
            workspace.say("kit.close"),
            Feather.CHECK,
            workspace.window()::closeDialog);
    Dialog dialog =
        new Dialog(
                "contact-dialog",
                workspace.say("pitch.contact"),
                Labels.secondary(workspace.say("pitch.contactExplained")),
                scroller)
            .withButtons(done);
    // However it is closed, what was typed is kept.
    dialog
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                writings.forEach(Writing::close);
              }
            });
    workspace.window().openDialog(dialog);
    fields.lookup("#contact-firstName").requestFocus();
  }

  private void add(String name) {
    TextField field = new TextField();
    field.setId("contact-" + name);
    String says = workspace.say("pitch.contact." + name);
    field.setAccessibleText(says);
    Label label = Labels.secondary(says);
    label.getStyleClass().add("field-name");
    label.setLabelFor(field);
    fields.getChildren().add(new VBox(3, label, field));
    writings.add(
        Writing.tie(
            field,
            sheet.profile().map(profile -> (String) Profile.KIND.field(name).get(profile)),
            text -> sheet.edit(profile -> Profile.KIND.with(profile, name, text)),
            MOST,
            workspace));
  }
}
