package app.cairn.ui.network.rights;

import app.cairn.network.Citations;
import app.cairn.network.Citations.Citation;
import app.cairn.network.Contact;
import app.cairn.network.Erasure;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Dialog;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Unreached;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks before a person is erased, shows that it goes on, says how far it came. The one red button
/// of the program. JavaFX thread.
final class ErasureDialog {

  private static final int MOST_CITATIONS = 12;

  private final Workspace workspace;
  private final Contact contact;
  private final String name;

  private ErasureDialog(Workspace workspace, Contact contact) {
    this.workspace = workspace;
    this.contact = contact;
    this.name = Naming.of(contact, workspace);
  }

  /// Looks for the texts that cite the person, then asks.
  static void open(Workspace workspace, UUID id) {
    var dossier = workspace.session().dossier();
    Contact contact = dossier.get(Contact.KIND, id);
    ErasureDialog dialog = new ErasureDialog(workspace, contact);
    workspace
        .tasks()
        .of(() -> Citations.of(dossier, contact))
        .onSuccess(dialog::ask)
        .onFailure(_ -> dialog.ask(List.of()))
        .start();
  }

  private void ask(List<Citation> citations) {
    List<Node> content = new ArrayList<>();
    content.add(Labels.text(workspace.say("network.erase.what", name)));
    content.add(Labels.text(workspace.say("network.erase.beyondUndo")));
    content.add(Labels.secondary(workspace.say("network.erase.copies")));
    if (!citations.isEmpty()) {
      content.add(citations(citations));
    }
    Button cancel =
        Buttons.plain(
            "erase-cancel", workspace.say("kit.cancel"), null, workspace.window()::closeDialog);
    Button go =
        Buttons.plain("erase-go", workspace.say("network.erase.go"), Feather.TRASH_2, this::erase);
    go.getStyleClass().add("danger");
    Dialog dialog =
        new Dialog(
                "erase-dialog",
                workspace.say("network.erase.title", name),
                content.toArray(Node[]::new))
            .withButtons(go, cancel);
    // Nobody is erased by a press of Enter that was meant for something else.
    cancel.setDefaultButton(false);
    workspace.window().openDialog(dialog);
    cancel.requestFocus();
  }

  private Node citations(List<Citation> citations) {
    VBox list = new VBox(6, Labels.heading(workspace.say("network.erase.cited", citations.size())));
    list.setId("erase-citations");
    for (Citation one : citations.stream().limit(MOST_CITATIONS).toList()) {
      String place = workspace.say("shell.kind." + one.kind().name());
      list.getChildren().add(new VBox(1, Labels.small(place), Labels.own(one.excerpt())));
    }
    int more = citations.size() - MOST_CITATIONS;
    if (more > 0) {
      list.getChildren().add(Labels.secondary(workspace.say("network.erase.citedMore", more)));
    }
    return list;
  }

  private void erase() {
    Callable<Unreached> rest = workspace.window().restOfErasure();
    workspace.session().erase(Erasure.of(workspace.session().dossier(), contact.id()));
    ProgressIndicator goingOn = new ProgressIndicator();
    goingOn.setPrefSize(28, 28);
    goingOn.setAccessibleText(workspace.say("network.erase.goingOn"));
    HBox progress = new HBox(14, goingOn, Labels.text(workspace.say("network.erase.goingOn")));
    workspace
        .window()
        .openDialog(
            new Dialog("erase-progress", workspace.say("network.erase.title", name), progress));
    workspace.tasks().of(rest).onSuccess(this::done).onFailure(_ -> notYet()).start();
  }

  private void done(Unreached unreached) {
    List<Node> content = new ArrayList<>();
    content.add(Labels.text(workspace.say("network.erase.done", name)));
    content.add(Labels.secondary(workspace.say("network.erase.elsewhere")));
    add(content, "network.erase.beside", unreached.beside());
    add(content, "network.erase.refused", unreached.ours());
    result(content);
  }

  private void add(List<Node> content, String key, List<String> files) {
    if (!files.isEmpty()) {
      content.add(Labels.text(workspace.say(key, files.size())));
      files.forEach(file -> content.add(Labels.own(file)));
    }
  }

  private void notYet() {
    result(List.of(Labels.text(workspace.say("network.erase.notYet", name))));
  }

  private void result(List<Node> content) {
    Button close =
        Buttons.main(
            "erase-done",
            workspace.say("kit.close"),
            Feather.CHECK,
            workspace.window()::closeDialog);
    workspace
        .window()
        .openDialog(
            new Dialog(
                    "erase-result",
                    workspace.say("network.erase.result"),
                    content.toArray(Node[]::new))
                .withButtons(close));
    close.requestFocus();
  }
}
