package app.cairn.ui.network.card;

import app.cairn.network.OwnField;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Quiet;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// One field of one’s own: its name and its value, both written in place.
final class OwnFieldRow extends HBox {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST = 2_000;

  private final SimpleStringProperty keptName = new SimpleStringProperty("");
  private final SimpleStringProperty keptValue = new SimpleStringProperty("");
  private final GrowingTextArea name;
  private final GrowingTextArea value;
  private final Writing nameWriting;
  private final Writing valueWriting;
  private final Button away;
  private final Workspace workspace;

  OwnFieldRow(int index, PersonViewModel person, OwnFieldsBox box, Workspace workspace) {
    super(4);
    this.workspace = workspace;
    getStyleClass().add("card-row");
    setAlignment(Pos.TOP_LEFT);
    name =
        Quiet.line(
            "own-field-name-" + index,
            workspace.say("network.card.ownFieldName"),
            workspace.say("network.card.ownFieldName"));
    name.getStyleClass().add("own-field-name");
    name.setMinWidth(96);
    name.setMaxWidth(96);
    value =
        Quiet.line(
            "own-field-value-" + index,
            "",
            workspace.say("network.card.add"),
            _ -> {
              // The button that takes the field away comes next: Enter is not to press it.
              commit();
              box.fillAfter(index);
            });
    HBox.setHgrow(value, Priority.ALWAYS);
    nameWriting =
        Writing.tie(
            name,
            keptName,
            text -> box.change(index, field -> new OwnField(text, field.value())),
            LONGEST_NAME,
            workspace);
    valueWriting =
        Writing.tie(
            value,
            keptValue,
            text -> box.change(index, field -> new OwnField(field.name(), text)),
            LONGEST,
            workspace);
    away =
        Buttons.icon(
            "own-field-remove-" + index,
            workspace.say("network.card.ownFieldAway"),
            Feather.X,
            () -> box.remove(index));
    getChildren().addAll(name, value);
    if (person.writable()) {
      getChildren().add(away);
    }
  }

  void show(OwnField field) {
    keptName.set(field.name());
    keptValue.set(field.value());
    value.setAccessibleText(
        field.name().isBlank() ? workspace.say("network.card.ownFieldValue") : field.name());
    away.setAccessibleText(workspace.say("network.card.ownFieldAwayOf", field.name()));
  }

  void focusValue() {
    value.requestFocus();
  }

  void focusName() {
    name.requestFocus();
    name.selectAll();
  }

  void commit() {
    nameWriting.commit();
    valueWriting.commit();
  }

  void close() {
    nameWriting.close();
    valueWriting.close();
  }
}
