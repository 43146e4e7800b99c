package app.cairn.ui.meeting.page;

import app.cairn.meeting.Introduced;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Qui vous a-t-on présenté ? » : each name comes onto the map behind the guest, to be contacted.
final class IntroducedCard extends VBox {

  private static final int LONGEST = 200;

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final VBox names = new VBox(2);
  private final TextField next = new TextField();

  IntroducedCard(Workspace workspace, MeetingViewModel meeting) {
    super(8);
    this.workspace = workspace;
    this.meeting = meeting;
    getStyleClass().add("card");
    next.setId("introduced-new");
    next.setPromptText(workspace.say("encounter.introduced.prompt"));
    next.setAccessibleText(workspace.say("encounter.introduced"));
    next.setOnAction(_ -> commit());
    TypedText.limit(next, LONGEST, workspace);
    Suggestions.under(next, this::known, this::take);
    getChildren().setAll(Labels.heading(workspace.say("encounter.introduced")), names, next);
  }

  private List<String> known(String typed) {
    return Names.suggested(
        meeting.dossier().get().all(Contact.KIND).stream().map(Contact::name).toList(), typed);
  }

  private void take(String name) {
    next.setText(name);
    commit();
  }

  void commit() {
    String said = CleanText.of(next.getText()).strip();
    List<UUID> guests = meeting.guests().stream().map(Contact::id).toList();
    if (!said.isEmpty() && !guests.isEmpty() && meeting.writable()) {
      next.clear();
      meeting.introduce(said, guests.getFirst());
    }
  }

  void refresh() {
    List<Node> rows =
        meeting.meeting().get().introduced().stream()
            .map(Introduced::contact)
            .map(id -> meeting.dossier().get().find(Contact.KIND, id))
            .flatMap(Optional::stream)
            .<Node>map(this::row)
            .toList();
    names.getChildren().setAll(rows);
    boolean guests = !meeting.guests().isEmpty() && meeting.writable();
    next.setVisible(guests);
    next.setManaged(guests);
  }

  private Button row(Contact contact) {
    Button name =
        Buttons.flat(
            "introduced-" + contact.id(),
            contact.name(),
            Feather.USER_PLUS,
            () -> workspace.window().revealIn("network", contact.id()));
    name.setMinWidth(0);
    return name;
  }
}
