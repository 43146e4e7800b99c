package app.cairn.ui.network.sort;

import app.cairn.network.Contact;
import app.cairn.network.Warmth;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.ShownFocus;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.sort.StartingSortViewModel.Card;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One person: how close one is, whether they open doors, whom they know. Enter goes on.
final class TellingCard extends SortCard {

  private static final int LIMIT = 1_000;

  private final Workspace workspace;
  private final StartingSortViewModel sort;
  private final ToggleGroup warmth = new ToggleGroup();
  private final CheckBox door = AsWritten.of(new CheckBox());
  private final TextField known = new TextField();
  private final VBox warmths = new VBox(10);
  private final Contact contact;

  TellingCard(Workspace workspace, StartingSortViewModel sort, Card.Telling telling) {
    this.workspace = workspace;
    this.sort = sort;
    Label name = new Label(telling.contact().name());
    name.setId("sort-person");
    name.getStyleClass().add("sort-question");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    contact = telling.contact();
    for (Warmth each : List.of(Warmth.CLOSE, Warmth.CORDIAL, Warmth.DISTANT)) {
      warmths.getChildren().add(choice(workspace, each));
    }
    door.setId("sort-door");
    door.setText(workspace.say("network.sort.door"));
    door.setWrapText(true);
    door.setSelected(contact.hub());
    known.setId("sort-known");
    known.setPromptText(workspace.say("network.sort.knownPrompt"));
    TypedText.limit(known, LIMIT, workspace);
    Label who = Labels.heading(workspace.say("network.sort.known"));
    who.setLabelFor(known);
    known.setAccessibleText(who.getText());
    UndoKeys.whileEmpty(known, workspace);
    Button pass = Buttons.plain("sort-pass", workspace.say("network.sort.pass"), null, sort::pass);
    Button next =
        Buttons.main(
            "sort-told", workspace.say("network.sort.told"), Feather.ARROW_RIGHT, this::goOn);
    next.setDisable(!workspace.session().writable());
    Button back =
        Buttons.plain(
            "sort-previous",
            workspace.say("network.sort.previous"),
            Feather.ARROW_LEFT,
            this::goBack);
    back.setVisible(telling.index() > 0);
    HBox foot = new HBox(10, back, Spaces.wide(), pass, next);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            Labels.secondary(
                workspace.say(
                    telling.all() ? "network.sort.person" : "network.sort.person.today",
                    telling.index() + 1,
                    telling.count())),
            name,
            Labels.heading(workspace.say("network.sort.warmth")),
            warmths,
            new VBox(6, who, known),
            door,
            foot);
    // Before a radio button, which takes Enter for itself.
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Enter goes on from wherever one is; a button does what it says.
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      goOn();
      event.consume();
    }
  }

  private RadioButton choice(Workspace workspace, Warmth each) {
    RadioButton button = AsWritten.of(new RadioButton(workspace.say("network.warmthLong." + each)));
    button.setId("sort-warmth-" + each);
    button.setUserData(each);
    button.setToggleGroup(warmth);
    button.setSelected(each == contact.warmth());
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    return button;
  }

  private void goOn() {
    if (workspace.session().writable()) {
      sort.tell(warmth(), door.isSelected(), known.getText());
    }
  }

  private void goBack() {
    if (said()) {
      goOn();
      sort.previous();
    }
    sort.previous();
  }

  private Warmth warmth() {
    return warmth.getSelectedToggle() == null
        ? contact.warmth()
        : (Warmth) warmth.getSelectedToggle().getUserData();
  }

  @Override
  void keep() {
    if (said()) {
      goOn();
    }
  }

  /// Something is said that the dossier does not have.
  private boolean said() {
    return workspace.session().writable()
        && (warmth() != contact.warmth()
            || door.isSelected() != contact.hub()
            || !known.getText().isBlank());
  }

  @Override
  void begin() {
    Node first =
        warmth.getSelectedToggle() instanceof RadioButton said
            ? said
            : warmths.getChildren().getFirst();
    first.requestFocus();
    ShownFocus.on(first);
  }
}
