package app.cairn.ui.network.card;

import app.cairn.network.Tie;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.field.Quiet;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One tie of a person: the other end, what it says, what is said of it, and how to take it away.
final class TieRow extends VBox {

  private static final int LONGEST = 2_000;

  private final Hyperlink other = AsWritten.of(new Hyperlink());
  private final Label aside = Labels.small("");
  private final SimpleStringProperty kept = new SimpleStringProperty();
  private final Workspace workspace;
  private final PersonViewModel person;
  private final Tie tie;
  private final Button away;
  private final Button say;
  private final Button kind;
  private PersonViewModel.TieLine line;
  private UUID end;

  /// The card quotes the words by themselves.
  private boolean quoted;

  /// Made when there are words, or some are about to come: one may know hundreds of people.
  private GrowingTextArea words;

  private Writing writing;

  TieRow(Tie tie, PersonViewModel person, Workspace workspace, Consumer<UUID> choose) {
    this.tie = tie;
    this.person = person;
    this.workspace = workspace;
    getStyleClass().add("tie-row");
    kept.set(tie.words());
    other.setWrapText(true);
    other.getStyleClass().add("tie-name");
    other.setOnAction(_ -> choose.accept(end));
    say =
        Buttons.icon(
            "tie-say",
            workspace.say("network.card.tieWords"),
            Feather.MESSAGE_CIRCLE,
            this::openWords);
    away =
        Buttons.icon(
            "tie-remove",
            workspace.say("network.card.untie"),
            Feather.X,
            () -> person.untie(tie.id()));
    kind =
        Buttons.icon(
            "tie-kind",
            workspace.say("network.card.tieKind"),
            Feather.MORE_HORIZONTAL,
            this::openKinds);
    VBox names = new VBox(other, aside);
    HBox.setHgrow(names, Priority.ALWAYS);
    HBox row = new HBox(2, names);
    row.setAlignment(Pos.TOP_LEFT);
    if (person.writable()) {
      row.getChildren().addAll(kind, say, away);
    }
    getChildren().add(row);
  }

  void show(PersonViewModel.TieLine shown) {
    line = shown;
    end = line.end();
    quoted = line.quoted();
    String name = line.other().isBlank() ? workspace.say("network.nameless") : line.other();
    other.setText(name);
    other.setDisable(!line.person());
    String key = PersonTies.key(line.tie(), line.tie().other(line.end()));
    String how = key.isEmpty() ? "" : workspace.say(key);
    String between = how.isEmpty() || line.aside().isEmpty() ? "" : " · ";
    aside.setText(how + between + line.aside());
    aside.setManaged(!aside.getText().isEmpty());
    // With an organisation there is but one.
    kind.setVisible(line.person());
    kind.setManaged(line.person());
    kind.setAccessibleText(workspace.say("network.card.tieKindOf", name));
    say.setAccessibleText(workspace.say("network.card.tieWordsOf", name));
    away.setAccessibleText(workspace.say("network.card.untieOf", name));
    kept.set(line.tie().words());
    if (words == null && !quoted && !kept.get().isBlank()) {
      makeWords();
    }
    fold();
  }

  void commit() {
    if (writing != null) {
      writing.commit();
    }
  }

  void close() {
    if (writing != null) {
      writing.close();
    }
  }

  /// Made when asked for, like the words.
  private void openKinds() {
    TieMenu.of(line, other.getText(), person, workspace).show(kind, Side.BOTTOM, 0, 2);
  }

  private void makeWords() {
    words =
        Quiet.line(
            "tie-words",
            say.getAccessibleText(),
            workspace.say("network.card.tieWordsPrompt"),
            _ -> say.requestFocus());
    words.getStyleClass().add("tie-words");
    writing = Writing.tie(words, kept, text -> person.words(tie.id(), text), LONGEST, workspace);
    words.focusedProperty().addListener((_, _, _) -> fold());
    getChildren().add(words);
  }

  private void openWords() {
    if (words == null) {
      makeWords();
    }
    words.setManaged(true);
    words.setVisible(true);
    words.requestFocus();
  }

  private void fold() {
    if (words != null) {
      boolean shown = words.isFocused() || !quoted && !words.getText().isBlank();
      words.setManaged(shown);
      words.setVisible(shown);
    }
  }
}
