package app.cairn.ui.network.card;

import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.network.PersonName;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Quiet;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who it is: a stone with the initials in the colour of the circle, the name, the role.
final class PersonHead extends HBox {

  private final Label initials = new Label();
  private final Stone stone;
  private final GrowingTextArea name;
  private final List<Writing> writings;
  private String found = "";

  PersonHead(PersonViewModel person, Workspace workspace, Runnable close) {
    super(12);
    getStyleClass().add("person-head");
    stone = new Stone(person.contact().get().id().hashCode(), 46, 46);
    initials.getStyleClass().add("initials");
    StackPane sign = new StackPane(stone, initials);
    sign.setMinSize(46, 46);
    sign.setMaxSize(46, 46);
    name =
        Quiet.line(
            "person-name",
            workspace.say("network.field.name"),
            workspace.say("network.card.namePrompt"));
    name.getStyleClass().add("person-name");
    GrowingTextArea role =
        Quiet.line(
            "person-role",
            workspace.say("network.field.role"),
            workspace.say("network.card.rolePrompt"));
    role.getStyleClass().add("person-role");
    writings =
        List.of(
            CardText.line(Contact::name, PersonHead::named).tie(name, person, workspace),
            CardText.line(Contact::role, ContactDraft::role).tie(role, person, workspace));
    name.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                found = name.getText();
              } else if (!name.getText().equals(found)) {
                tellApart(person);
              }
            });
    VBox words = new VBox(name, role);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button leave =
        Buttons.icon("person-close", workspace.say("network.card.close"), Feather.X, close);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(sign, words, leave);
  }

  void show(Contact contact, Optional<Circle> circle) {
    initials.setText(initials(contact));
    stone
        .getStyleClass()
        .setAll("stone", "initials-stone", "hue-" + circle.map(Circle::hue).orElse(0));
  }

  void focus() {
    name.requestFocus();
    name.selectAll();
  }

  void commit() {
    writings.forEach(Writing::commit);
  }

  void close() {
    writings.forEach(Writing::close);
  }

  /// While one types nothing changes places: a name that would be told apart in another order keeps
  /// the one it is typed in.
  private static ContactDraft named(ContactDraft draft, String typed) {
    PersonName told = PersonName.of(typed);
    if (!reordered(typed)) {
      return draft.firstName(told.first()).lastName(told.last());
    }
    int blank = typed.indexOf(' ');
    return blank < 0
        ? draft.firstName(typed).lastName("")
        : draft.firstName(typed.substring(0, blank)).lastName(typed.substring(blank + 1));
  }

  /// Once it is written: « RIVIÈRE Anne » and « Rivière, Anne » say which one is the last name.
  private void tellApart(PersonViewModel person) {
    Contact now = person.contact().get();
    PersonName told = PersonName.of(name.getText());
    if (reordered(name.getText()) && now.name().equals(name.getText().strip())) {
      person.edit(draft -> draft.firstName(told.first()).lastName(told.last()));
    }
  }

  private static boolean reordered(String typed) {
    PersonName told = PersonName.of(typed);
    return !(told.first() + " " + told.last()).strip().equals(typed.strip());
  }

  private static String initials(Contact contact) {
    String both = first(contact.firstName()) + first(contact.lastName());
    return both.isEmpty() ? "·" : both;
  }

  private static String first(String name) {
    return name.isBlank()
        ? ""
        : new String(Character.toChars(Character.toUpperCase(name.strip().codePointAt(0))));
  }
}
