package app.cairn.ui.network.card;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleChoice;
import app.cairn.ui.kit.field.DayField;
import app.cairn.ui.kit.field.DegreeChoice;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Pebbles;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.Suggestions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/// What one sees of a person at a glance: where they work, circle, degree, warmth, last contact.
final class PersonFacts extends VBox {

  private final PersonViewModel person;
  private final Workspace workspace;
  private final GrowingTextArea organisation;
  private final CircleChoice circle;
  private final DegreeChoice degree;
  private final Pebbles warmth;
  private final DayField lastContact;

  PersonFacts(PersonViewModel person, Workspace workspace) {
    super(2);
    this.person = person;
    this.workspace = workspace;
    organisation =
        Quiet.line(
            "person-organisation",
            workspace.say("network.field.organisation"),
            workspace.say("network.card.organisationPrompt"));
    organisation.setEditable(person.writable());
    Suggestions.under(
        organisation,
        typed ->
            Names.suggested(
                person.dossier().get().all(Organisation.KIND).stream()
                    .map(Organisation::name)
                    .toList(),
                typed),
        this::work);
    organisation.focusedProperty().addListener((_, _, focused) -> left(focused));
    organisation.textProperty().addListener((_, _, _) -> tellTyping());
    circle =
        new CircleChoice(
            "person-circle", workspace, chosen -> person.edit(draft -> draft.circle(chosen)));
    degree =
        new DegreeChoice(
            "person-degree", workspace, chosen -> person.edit(draft -> draft.degree(chosen)));
    warmth =
        new Pebbles(
            "person-warmth", workspace, chosen -> person.edit(draft -> draft.warmth(chosen)));
    lastContact =
        new DayField(
            "person-lastContact",
            workspace.say("network.field.lastContact"),
            workspace.say("network.card.lastContactPrompt"),
            workspace,
            day -> person.edit(draft -> draft.lastContact(day)));
    getChildren()
        .addAll(
            Quiet.row(workspace.say("network.field.organisation"), organisation),
            Quiet.row(workspace.say("network.field.circle"), circle),
            Quiet.row(workspace.say("network.field.degree"), degree),
            Quiet.row(workspace.say("network.field.warmth"), warmth),
            Quiet.row(workspace.say("network.field.lastContact"), lastContact));
  }

  void show(Contact contact) {
    if (!organisation.isFocused()) {
      organisation.setText(person.organisation());
    }
    List<Circle> circles = new ArrayList<>(Circle.all(person.dossier().get()));
    circle.show(circles, contact.circle());
    String through =
        person
            .door()
            .get()
            .map(door -> workspace.say("network.card.through", door.name()))
            .orElse("");
    degree.show(contact.degree(), through);
    warmth.show(contact.warmth());
    lastContact.show(contact.lastContact());
  }

  /// Keeps what is written: an organisation is made when one has said its whole name.
  void commit() {
    person.work(organisation.getText());
    tellTyping();
    lastContact.commit();
  }

  private void work(String name) {
    person.work(name);
    organisation.setText(person.organisation());
    organisation.positionCaret(organisation.getLength());
  }

  private void left(boolean focused) {
    if (!focused) {
      work(organisation.getText());
    }
    tellTyping();
  }

  private void tellTyping() {
    boolean unkept =
        organisation.isEditable() && !organisation.getText().strip().equals(person.organisation());
    workspace.window().typing(organisation, unkept);
  }
}
