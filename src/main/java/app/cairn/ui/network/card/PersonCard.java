package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.text.Typography;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of one person: it reads as text, and every word of it is written in place.
final class PersonCard extends VBox implements Card {

  private final PersonViewModel person;
  private final Workspace workspace;
  private final BooleanProperty whole;
  private final PersonHead head;
  private final PersonFacts facts;
  private final PersonQuestions questions;
  private final VBox heard = new VBox(4);
  private final Label heardTitle = Labels.secondary("");
  private final Label heardWords = Labels.own("");
  private final VBox rest = new VBox(14);
  private final Button toggle;
  private final InvalidationListener following = _ -> show();
  private PersonMore more;

  /// @param whole whether all fields are shown: it stays so from one card to the next
  PersonCard(UUID id, Workspace workspace, CardDoors doors, BooleanProperty whole) {
    super(16);
    this.workspace = workspace;
    this.whole = whole;
    getStyleClass().add("person-card");
    setId("person-card");
    person = new PersonViewModel(workspace, id);
    head = new PersonHead(person, workspace, doors.close());
    facts = new PersonFacts(person, workspace);
    questions = new PersonQuestions(person, workspace, doors.choose());
    heardWords.getStyleClass().add("heard-words");
    heard.getStyleClass().add("quiet-card");
    heard.getChildren().addAll(heardTitle, heardWords);
    toggle = Buttons.flat("person-more", "", Feather.CHEVRON_DOWN, () -> whole.set(!whole.get()));
    rest.getChildren().addAll(toggle, CardHead.remove("person", id, workspace, doors));
    getChildren().addAll(head, CardHead.rule(), facts, CardHead.rule(), questions, heard, rest);
    whole.addListener(following);
    person.contact().addListener(following);
    person.dossier().addListener(following);
    person.ties().addListener(following);
    show();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public boolean shows(UUID id) {
    return person.contact().get().id().equals(id);
  }

  /// Puts the focus in the name, ready to be written over.
  @Override
  public void focus() {
    head.focus();
  }

  /// Asks « Qui connaît-elle ? ».
  void focusWhom() {
    questions.focusWhom();
  }

  @Override
  public void commit() {
    head.commit();
    facts.commit();
    questions.commit();
    if (more != null) {
      more.commit();
    }
  }

  @Override
  public void close() {
    commit();
    whole.removeListener(following);
    head.close();
    questions.close();
    if (more != null) {
      more.close();
    }
    person.close();
  }

  private void show() {
    Contact contact = person.contact().get();
    head.show(contact, person.circle());
    facts.show(contact);
    questions.show();
    hear();
    if (whole.get() && more == null) {
      more = new PersonMore(person, workspace);
      rest.getChildren().add(1, more);
    }
    if (more != null) {
      more.setManaged(whole.get());
      more.setVisible(whole.get());
      more.show(contact);
    }
    toggle.setText(workspace.say(whole.get() ? "network.card.less" : "network.card.more"));
    toggle.setAccessibleText(toggle.getText());
    toggle.setGraphic(
        app.cairn.ui.kit.Icons.of(whole.get() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
  }

  /// What the one who leads to them says of them.
  private void hear() {
    Optional<Contact> door = person.door().get();
    String words =
        door.stream()
            .flatMap(
                from ->
                    person.ties().get().stream()
                        .map(PersonViewModel.TieLine::tie)
                        .filter(tie -> tie.from().equals(from.id()))
                        .map(tie -> tie.words().strip()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    heard.setVisible(!words.isEmpty());
    heard.setManaged(!words.isEmpty());
    if (!words.isEmpty()) {
      String first = door.map(Contact::firstName).filter(n -> !n.isBlank()).orElse("…");
      heardTitle.setText(workspace.say("network.card.heard", first));
      heardWords.setText(Typography.quoted(words, workspace.messages().language()));
    }
  }
}
