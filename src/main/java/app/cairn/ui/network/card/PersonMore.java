package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Step;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.kit.field.DayField;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.TagField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// « Plus de champs » : all that may be held on a person beyond what one sees at a glance.
final class PersonMore extends VBox {

  private final PersonViewModel person;
  private final Workspace workspace;
  private final List<Writing> writings = new ArrayList<>();
  private final TagField tags;
  private final Choice<Step> step;
  private final CheckBox hub;
  private final DayField obtainedOn;
  private final OwnFieldsBox ownFields;

  PersonMore(PersonViewModel person, Workspace workspace) {
    super(3);
    this.person = person;
    this.workspace = workspace;
    tags =
        new TagField(
            "person-tags",
            workspace.say("network.field.expertise"),
            workspace.say("network.card.tagsPrompt"),
            workspace,
            this::knownTags,
            next -> person.edit(draft -> draft.expertise(next)));
    step =
        new Choice<>(
            "person-step",
            workspace.say("network.field.step"),
            value -> workspace.say("network.step." + value),
            _ -> null,
            chosen -> person.edit(draft -> draft.step(chosen)));
    step.setDisable(!person.writable());
    hub = AsWritten.of(new CheckBox(workspace.say("network.card.hub")));
    hub.setId("person-hub");
    hub.setWrapText(true);
    hub.setDisable(!person.writable());
    hub.setOnAction(_ -> person.edit(draft -> draft.hub(hub.isSelected())));
    obtainedOn =
        new DayField(
            "person-obtainedOn",
            workspace.say("network.field.obtainedOn"),
            workspace.say("network.card.dayPrompt"),
            workspace,
            day -> person.edit(draft -> draft.obtainedOn(day)));
    ownFields = new OwnFieldsBox(person, workspace);
    Label reminder = Labels.small(workspace.say("network.card.notesReminder"));
    reminder.setId("person-notes-reminder");
    getChildren()
        .addAll(
            Quiet.row(workspace.say("network.field.expertise"), tags),
            Quiet.row(workspace.say("network.field.step"), step),
            hub,
            line("firstName", CardText.line(Contact::firstName, ContactDraft::firstName)),
            line("lastName", CardText.line(Contact::lastName, ContactDraft::lastName)),
            lines("emails", CardText.lines(Contact::emails, ContactDraft::emails)),
            lines("phones", CardText.lines(Contact::phones, ContactDraft::phones)),
            line("profile", CardText.line(Contact::profile, ContactDraft::profile)),
            line("place", CardText.line(Contact::place, ContactDraft::place)),
            line("source", CardText.line(Contact::source, ContactDraft::source)),
            Quiet.row(workspace.say("network.field.obtainedOn"), obtainedOn),
            under("pretext", CardText.words(Contact::pretext, ContactDraft::pretext)),
            new VBox(
                2, under("notes", CardText.words(Contact::notes, ContactDraft::notes)), reminder),
            ownFields);
  }

  void show(Contact contact) {
    tags.show(contact.expertise());
    step.show(List.of(Step.values()), contact.step());
    hub.setSelected(contact.hub());
    obtainedOn.show(contact.obtainedOn());
    ownFields.show(contact.ownFields());
  }

  void commit() {
    writings.forEach(Writing::commit);
    tags.commit();
    obtainedOn.commit();
    ownFields.commit();
  }

  void close() {
    writings.forEach(Writing::close);
    ownFields.close();
  }

  private javafx.scene.Node line(String field, CardText<String> text) {
    GrowingTextArea area = Quiet.line("person-" + field, says(field), prompt());
    writings.add(text.tie(area, person, workspace));
    return Quiet.row(says(field), area);
  }

  private javafx.scene.Node lines(String field, CardText<List<String>> text) {
    GrowingTextArea area = Quiet.words("person-" + field, says(field), prompt());
    area.setAccessibleHelp(workspace.say("network.card.oneALine"));
    writings.add(text.tie(area, person, workspace));
    return Quiet.row(says(field), area);
  }

  private javafx.scene.Node under(String field, CardText<String> text) {
    GrowingTextArea area = Quiet.words("person-" + field, says(field), prompt());
    area.getStyleClass().add("card-words");
    writings.add(text.tie(area, person, workspace));
    return Quiet.under(says(field), area);
  }

  private String says(String field) {
    return workspace.say("network.field." + field);
  }

  private String prompt() {
    return workspace.say("network.card.add");
  }

  private List<String> knownTags(String typed) {
    return Names.suggested(
        person.dossier().get().all(Contact.KIND).stream()
            .flatMap(contact -> contact.expertise().stream())
            .distinct()
            .toList(),
        typed);
  }
}
