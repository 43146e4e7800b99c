package app.cairn.ui.meeting.agenda;

import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Workspace;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;

/// « Exporter l’agenda (.ics)… » : asks where, and says how it went. JavaFX thread.
public final class AgendaExport {

  private static final String ENDING = "ics";

  private final Workspace workspace;
  private final AgendaWriter writer;

  private AgendaExport(Workspace workspace, AgendaWriter writer) {
    this.workspace = workspace;
    this.writer = writer;
  }

  public static Action action(Workspace workspace, AgendaWriter writer) {
    AgendaExport export = new AgendaExport(workspace, writer);
    return new Action(
        "export-agenda",
        new ReadOnlyStringWrapper(workspace.say("meeting.export")),
        Feather.SHARE,
        null,
        null,
        export::choose);
  }

  private void choose() {
    workspace
        .window()
        .chooseSaveFile(
            workspace.say("meeting.export.name") + "." + ENDING,
            workspace.say("meeting.export.kind"),
            ENDING)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    String name = file.getFileName().toString();
    var dossier = workspace.session().dossier();
    workspace
        .tasks()
        .of(() -> writer.write(file, dossier, workspace.messages()))
        .onSuccess(done -> tell(done ? "meeting.export.done" : "meeting.export.nothing", name))
        .onFailure(
            e ->
                tell(
                    e instanceof AgendaWriter.OntoADossier
                        ? "meeting.export.isDossier"
                        : "meeting.export.failed",
                    name))
        .start();
  }

  private void tell(String key, String name) {
    workspace.window().tell(workspace.say(key, name));
  }
}
