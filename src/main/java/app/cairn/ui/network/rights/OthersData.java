package app.cairn.ui.network.rights;

import app.cairn.network.Contact;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.exchange.ContactWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// What a person may ask of whoever keeps something on them: to see it (« fiche d’accès »), to have
/// it erased. JavaFX thread.
public final class OthersData {

  private final Workspace workspace;
  private final ContactWriter writer;

  /// @param writer what makes access sheets
  public OthersData(Workspace workspace, ContactWriter writer) {
    this.workspace = workspace;
    this.writer = writer;
  }

  /// « Fiche d’accès… » and « Effacer cette personne… », for the card of a person.
  ///
  /// @param contact whose card it is, asked when the action is done
  /// @param nobody true while there is no such card
  public List<Action> actions(Supplier<UUID> contact, ObservableValue<Boolean> nobody) {
    Action access =
        new Action(
            "person-access",
            new ReadOnlyStringWrapper(workspace.say("network.access")),
            Feather.FILE_TEXT,
            null,
            nobody,
            () -> access(contact.get()));
    Action erase =
        new Action(
            "person-erase",
            new ReadOnlyStringWrapper(workspace.say("network.erase")),
            Feather.TRASH_2,
            null,
            nobody.map(none -> none || !workspace.session().writable()),
            () -> ErasureDialog.open(workspace, contact.get()));
    return List.of(access, erase);
  }

  /// Asks where to keep the access sheet of a contact, and makes it.
  public void access(UUID id) {
    Contact contact = workspace.session().dossier().get(Contact.KIND, id);
    String name = workspace.say("network.access.name", Naming.of(contact, workspace)) + ".pdf";
    workspace
        .window()
        .chooseSaveFile(name, workspace.say("network.access.kind"), "pdf")
        .ifPresent(file -> write(file, id));
  }

  private void write(Path file, UUID id) {
    String shown = file.getFileName().toString();
    var dossier = workspace.session().dossier();
    workspace
        .tasks()
        .of(
            () -> {
              writer.writeAccess(file, dossier, id, workspace.messages());
              return file;
            })
        .onSuccess(_ -> workspace.window().tell(workspace.say("network.export.done", shown)))
        .onFailure(_ -> workspace.window().tell(workspace.say("network.export.failed", shown)))
        .start();
  }
}
