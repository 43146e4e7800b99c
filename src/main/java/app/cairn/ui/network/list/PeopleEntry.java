package app.cairn.ui.network.list;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The line at the foot of the list: somebody new, or a new circle, a name and Enter. It stays
/// ready for the next; Escape goes back to the rows.
final class PeopleEntry extends HBox {

  /// What is about to be added.
  enum What {
    /// A person beside the row chosen, or in its circle.
    BESIDE,
    /// A person whom the one chosen knows.
    BEHIND,
    /// A circle.
    CIRCLE
  }

  /// Less wide, the field says less of what it is for.
  private static final double WHOLE = 460;

  private final TextField field = new TextField();
  private final Workspace workspace;
  private final PeopleGestures gestures;
  private final ListSelection chosen;
  private final Runnable leave;
  private What what = What.BESIDE;
  private Optional<PeopleRow> where = Optional.empty();

  private final ObservableValue<Boolean> narrow =
      widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < WHOLE);

  /// @param leave goes back to the rows
  PeopleEntry(Workspace workspace, PeopleGestures gestures, ListSelection chosen, Runnable leave) {
    super(8);
    this.workspace = workspace;
    this.gestures = gestures;
    this.chosen = chosen;
    this.leave = leave;
    getStyleClass().add("people-entry");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("people-add");
    field.setAccessibleHelp(workspace.say("network.card.whomHelp"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    UndoKeys.whileEmpty(field, workspace);
    field.focusedProperty().addListener((_, _, focused) -> come(focused));
    field
        .textProperty()
        .addListener((_, _, text) -> workspace.window().typing(field, !text.isBlank()));
    Button circle =
        Buttons.flat(
            "people-add-circle",
            workspace.say("network.list.newCircle"),
            Feather.PLUS,
            () -> begin(What.CIRCLE));
    narrow.subscribe(
        now -> {
          circle.setContentDisplay(now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
          circle.setTooltip(now ? new Tooltip(circle.getText()) : null);
          say();
        });
    getChildren().addAll(field, circle);
    setVisible(gestures.writable());
    setManaged(gestures.writable());
    say();
  }

  void begin(What next) {
    what = next;
    where = chosen.lead();
    say();
    field.requestFocus();
  }

  private void come(boolean focused) {
    if (focused && what == What.BESIDE) {
      where = chosen.lead();
    } else if (!focused) {
      what = What.BESIDE;
      where = Optional.empty();
    }
    say();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      add(field.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.UP) {
      field.clear();
      leave.run();
      event.consume();
    }
  }

  private void add(String said) {
    if (said.isBlank()) {
      return;
    }
    field.clear();
    // Where it is gone, keys stand in its place: only what is chosen says where one goes on.
    where =
        where
            .filter(gestures::there)
            .or(() -> chosen.leading().map(TreeItem::getValue).filter(gestures::there));
    what = what == What.BEHIND && where.isEmpty() ? What.BESIDE : what;
    Optional<UUID> added =
        switch (what) {
          case BESIDE -> gestures.add(said, where.orElse(null));
          case BEHIND -> where.flatMap(row -> gestures.addBehind(said, row));
          case CIRCLE -> gestures.addCircle(said);
        };
    added.ifPresent(chosen::choose);
    if (what != What.BEHIND) {
      // The next one comes after this one; those of a circle begin once it is there.
      where = added.isPresent() ? chosen.lead() : where;
      what = What.BESIDE;
    }
    say();
  }

  private void say() {
    String prompt =
        switch (what) {
          case CIRCLE -> workspace.say("network.list.circlePrompt");
          case BEHIND -> workspace.say("network.list.behindPrompt", name(where.orElseThrow()));
          case BESIDE ->
              where
                  .flatMap(row -> Optional.ofNullable(row.circle()))
                  .map(circle -> workspace.say("network.list.addIn", circle.name()))
                  .orElse(workspace.say("network.list.add"));
        };
    boolean brief = narrow.getValue() && what == What.BESIDE;
    field.setPromptText(brief ? workspace.say("network.list.addBriefly") : prompt);
    field.setAccessibleText(prompt);
  }

  private String name(PeopleRow row) {
    String name = row.isPerson() ? row.contact().name() : "";
    return name.isBlank() ? workspace.say("network.nameless") : name;
  }
}
