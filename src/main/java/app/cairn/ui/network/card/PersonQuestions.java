package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.Organisation;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.Quiet;
import app.cairn.ui.kit.field.Suggestions;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The two questions that make a network grow: « Qui connaît-elle ? » and « Dans quel secteur
/// travaille-t-elle ? ».
final class PersonQuestions extends VBox {

  private final TextField whom = new TextField();
  private final PersonViewModel person;
  private final Workspace workspace;
  private final PersonTies ties;
  private final GrowingTextArea sector;
  private final List<Writing> writings;

  PersonQuestions(PersonViewModel person, Workspace workspace, Consumer<UUID> choose) {
    super(14);
    this.person = person;
    this.workspace = workspace;
    ties = new PersonTies(person, workspace, choose);
    String who = workspace.say("network.card.whom");
    Quiet.dress(whom, "person-whom", who, workspace.say("network.card.whomPrompt"));
    whom.setAccessibleHelp(workspace.say("network.card.whomHelp"));
    whom.setVisible(person.writable());
    whom.setManaged(person.writable());
    Suggestions.under(whom, this::people, this::answer);
    whom.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    UndoKeys.whileEmpty(whom, workspace);
    whom.textProperty().addListener((_, _, _) -> tellTyping());
    GrowingTextArea knows =
        Quiet.words("person-knows", who, workspace.say("network.card.knowsPrompt"));
    String which = workspace.say("network.card.sector");
    sector = Quiet.line("person-sector", which, "");
    Writing sectorWriting =
        CardText.line(Contact::sector, ContactDraft::sector).tie(sector, person, workspace);
    Suggestions.under(sector, this::sectors, sector::setText);
    writings =
        List.of(
            CardText.words(Contact::knows, ContactDraft::knows).tie(knows, person, workspace),
            sectorWriting);
    getChildren()
        .addAll(
            new VBox(4, question(who, whom), whom, ties, knows),
            new VBox(1, question(which, sector), sector));
  }

  void show() {
    ties.show(person.ties().get());
    // As long as they have none of their own, that of the organisation is theirs.
    String place = person.sectorOfPlace();
    sector.setPromptText(
        place.isBlank()
            ? workspace.say("network.card.sectorPrompt")
            : workspace.say("network.card.sectorOfPlace", place));
    sector.setAccessibleHelp(sector.getPromptText());
    sector.requestLayout();
  }

  void focusWhom() {
    whom.requestFocus();
  }

  void commit() {
    writings.forEach(Writing::commit);
    ties.commit();
  }

  void close() {
    writings.forEach(Writing::close);
    ties.close();
    whom.clear();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !whom.getText().isBlank()) {
      answer(whom.getText());
      event.consume();
    }
  }

  private void answer(String said) {
    whom.clear();
    person.know(said);
  }

  /// A name half written is nobody yet: it waits for Enter.
  private void tellTyping() {
    workspace.window().typing(whom, !whom.getText().isBlank());
  }

  private List<String> people(String typed) {
    UUID own = person.contact().get().id();
    return Names.suggested(
        Stream.concat(
                person.dossier().get().all(Contact.KIND).stream()
                    .filter(other -> !other.id().equals(own))
                    .map(Contact::name),
                person.dossier().get().all(Organisation.KIND).stream()
                    .map(place -> workspace.say("network.card.peopleAt", place.name())))
            .toList(),
        typed);
  }

  private List<String> sectors(String typed) {
    return Names.suggested(
        Stream.concat(
                person.dossier().get().all(Organisation.KIND).stream().map(Organisation::sector),
                person.dossier().get().all(Contact.KIND).stream().map(Contact::sector))
            .filter(sector -> !sector.isBlank())
            .distinct()
            .toList(),
        typed);
  }

  private static Label question(String text, javafx.scene.Node answer) {
    Label question = Labels.secondary(text);
    question.setLabelFor(answer);
    return question;
  }
}
