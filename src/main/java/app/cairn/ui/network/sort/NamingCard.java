package app.cairn.ui.network.sort;

import app.cairn.network.Contact;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import app.cairn.ui.network.sort.StartingSortViewModel.Card;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// « Famille : qui vient à l’esprit ? » A name and Enter; Enter alone goes on to the next circle.
final class NamingCard extends SortCard {

  private static final int LIMIT = 200;

  private final StartingSortViewModel sort;
  private final TextField name = new TextField();
  private final FlowPane named = new FlowPane(6, 6);
  private final Button next;
  private final Workspace workspace;
  private Card.Naming shown;

  /// Whose name is in the field, to be said anew; null for somebody new.
  private Contact correcting;

  NamingCard(Workspace workspace, StartingSortViewModel sort, Card.Naming naming) {
    this.sort = sort;
    this.workspace = workspace;
    Label question = new Label(naming.prompt());
    question.setId("sort-question");
    question.getStyleClass().add("sort-question");
    question.setWrapText(true);
    question.setMinHeight(Region.USE_PREF_SIZE);
    name.setId("sort-name");
    name.setPromptText(workspace.say("network.sort.name"));
    name.setAccessibleText(naming.prompt());
    name.getStyleClass().add("sort-name");
    TypedText.limit(name, LIMIT, workspace);
    name.setDisable(!workspace.session().writable());
    name.setOnAction(_ -> entered());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    UndoKeys.whileEmpty(name, workspace);
    named.setId("sort-named");
    Label how = Labels.small(workspace.say("network.sort.how"));
    Button back =
        Buttons.plain(
            "sort-back",
            workspace.say("network.sort.back"),
            Feather.ARROW_LEFT,
            () -> leave(sort::previousCircle));
    back.setVisible(naming.index() > 0);
    boolean last = naming.index() + 1 >= sort.stations().size();
    next =
        Buttons.main(
            "sort-next",
            workspace.say(last ? "network.sort.goOn" : "network.sort.nextCircle"),
            Feather.ARROW_RIGHT,
            () -> leave(sort::nextCircle));
    Button enough =
        Buttons.flat(
            "sort-enough", workspace.say("network.sort.enough"), null, () -> leave(sort::tell));
    enough.setVisible(!last);
    HBox foot = new HBox(10, back, Spaces.wide(), enough, next);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(circle(naming), question, name, named, how, foot);
    show(naming);
  }

  private static HBox circle(Card.Naming naming) {
    Label circle = Labels.secondary(naming.station().name());
    HBox head = new HBox(8, new CircleMark(naming.hue(), false), circle);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// Shows who is named by now.
  void show(Card.Naming naming) {
    shown = naming;
    if (correcting != null && people().noneMatch(one -> one.id().equals(correcting.id()))) {
      correcting = null;
    }
    named.getChildren().setAll(people().filter(one -> !isCorrecting(one)).map(this::chip).toList());
  }

  private Stream<Contact> people() {
    return shown.station().people().stream();
  }

  private boolean isCorrecting(Contact one) {
    return correcting != null && one.id().equals(correcting.id());
  }

  private Node chip(Contact person) {
    if (!workspace.session().writable()) {
      return Labels.chip(person.name(), "sable");
    }
    Button chip = AsWritten.of(new Button(person.name()));
    chip.setOnAction(_ -> correct(person));
    chip.setAccessibleText(workspace.say("network.sort.correct", person.name()));
    chip.setTooltip(new Tooltip(chip.getAccessibleText()));
    // Backspace comes to the last of them; they are not a stop each on the way.
    chip.setFocusTraversable(false);
    chip.getStyleClass().setAll("chip", "chip-sable", "sort-chip");
    return chip;
  }

  /// Brings a name back into the field.
  private void correct(Contact person) {
    keep();
    correcting = person;
    show(shown);
    name.setText(person.name());
    name.requestFocus();
    name.end();
  }

  /// Backspace in the empty field brings the last name back.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.BACK_SPACE
        && name.getText().isEmpty()
        && correcting == null
        && !named.getChildren().isEmpty()) {
      correct(shown.station().people().getLast());
      event.consume();
    }
  }

  private void entered() {
    if (name.getText().isBlank() && correcting == null) {
      sort.nextCircle();
    } else {
      keep();
      name.clear();
    }
  }

  /// A name that is typed is kept, whichever way one goes on.
  private void leave(Runnable on) {
    keep();
    name.clear();
    on.run();
  }

  @Override
  void keep() {
    if (correcting == null) {
      sort.named(name.getText());
      return;
    }
    Contact person = correcting;
    correcting = null;
    sort.corrected(person, name.getText());
    show(shown);
  }

  @Override
  void begin() {
    if (name.isDisabled()) {
      next.requestFocus();
    } else {
      name.requestFocus();
    }
  }
}
