package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.network.OwnField;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields that the person made for themselves on this card: added, renamed, taken away.
final class OwnFieldsBox extends VBox {

  private final PersonViewModel person;
  private final Workspace workspace;
  private final VBox rows = new VBox(6);

  OwnFieldsBox(PersonViewModel person, Workspace workspace) {
    super(6);
    this.person = person;
    this.workspace = workspace;
    setId("person-ownFields");
    Button add =
        Buttons.flat(
            "own-field-add", workspace.say("network.card.ownFieldAdd"), Feather.PLUS, this::begin);
    add.setVisible(person.writable());
    add.setManaged(person.writable());
    getChildren().addAll(rows, add);
  }

  /// Fields have no id: they stand by their place.
  void show(List<OwnField> fields) {
    while (rows.getChildren().size() > fields.size()) {
      row(rows.getChildren().size() - 1).close();
      rows.getChildren().removeLast();
    }
    while (rows.getChildren().size() < fields.size()) {
      rows.getChildren().add(new OwnFieldRow(rows.getChildren().size(), person, this, workspace));
    }
    for (int i = 0; i < fields.size(); i++) {
      row(i).show(fields.get(i));
    }
    rows.setManaged(!fields.isEmpty());
  }

  void commit() {
    List.copyOf(rows.getChildren()).forEach(row -> ((OwnFieldRow) row).commit());
  }

  void close() {
    List.copyOf(rows.getChildren()).forEach(row -> ((OwnFieldRow) row).close());
  }

  void change(int index, UnaryOperator<OwnField> edit) {
    List<OwnField> fields = new ArrayList<>(person.contact().get().ownFields());
    if (index < fields.size()) {
      fields.set(index, edit.apply(fields.get(index)));
      keep(fields);
    }
  }

  void remove(int index) {
    commit();
    List<OwnField> fields = new ArrayList<>(person.contact().get().ownFields());
    fields.remove(index);
    keep(fields);
    lookup("#own-field-add").requestFocus();
  }

  /// Goes on to the next value; stays where there is none.
  void fillAfter(int index) {
    if (index + 1 < rows.getChildren().size()) {
      row(index + 1).focusValue();
    }
  }

  private void begin() {
    commit();
    List<OwnField> fields = new ArrayList<>(person.contact().get().ownFields());
    fields.add(new OwnField(workspace.say("network.card.ownFieldNew"), ""));
    keep(fields);
    row(rows.getChildren().size() - 1).focusName();
  }

  private void keep(List<OwnField> fields) {
    Contact contact = person.contact().get();
    if (!contact.ownFields().equals(fields)) {
      person.edit(draft -> draft.ownFields(List.copyOf(fields)));
    }
  }

  private OwnFieldRow row(int index) {
    return (OwnFieldRow) rows.getChildren().get(index);
  }
}
