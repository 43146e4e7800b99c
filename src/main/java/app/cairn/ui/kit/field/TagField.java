package app.cairn.ui.kit.field;

import app.cairn.text.Folding;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Short tags: Enter, or a comma, ends one; Backspace in the empty field takes the last away.
public final class TagField extends FlowPane {

  private static final int LONGEST = 60;

  private final TextField field = new TextField();
  private final Workspace workspace;
  private final Consumer<List<String>> keep;
  private final Map<Object, Node> chips = new HashMap<>();
  private List<String> tags = List.of();

  /// @param find the tags there are that begin as one types
  /// @param keep told the tags there are now to be
  public TagField(
      String id,
      String says,
      String prompt,
      Workspace workspace,
      Function<String, List<String>> find,
      Consumer<List<String>> keep) {
    super(4, 4);
    this.workspace = workspace;
    this.keep = keep;
    setAlignment(Pos.CENTER_LEFT);
    Quiet.dress(field, id, says, prompt);
    field.getStyleClass().addAll("quiet-field", "tag-entry");
    field.setPrefColumnCount(11);
    getChildren().add(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    UndoKeys.whileEmpty(field, workspace);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
    Suggestions.under(field, find, this::take);
    field.setVisible(workspace.session().writable());
    field.setManaged(workspace.session().writable());
  }

  /// Shows these tags, in this order; nobody is told.
  public void show(List<String> next) {
    tags = next;
    List<Node> nodes = new ArrayList<>(getChildren().subList(0, getChildren().size() - 1));
    Lists.reconcile(nodes, chips, next, Function.identity(), this::chip);
    nodes.add(field);
    if (!nodes.equals(getChildren())) {
      boolean focused = field.isFocused();
      getChildren().setAll(nodes);
      if (focused) {
        field.requestFocus();
      }
    }
  }

  /// Keeps the tag being written.
  public void commit() {
    if (!field.getText().isBlank()) {
      String text = field.getText();
      List<String> parts = Stream.of(text.split("[,;]")).map(TagField::plain).toList();
      if (parts.stream().anyMatch(part -> part.length() > LONGEST)) {
        workspace.window().tell(workspace.say("kit.tooLong", LONGEST));
        return;
      }
      field.clear();
      parts.forEach(this::add);
    }
  }

  private void take(String tag) {
    field.clear();
    add(tag);
  }

  private static String plain(String typed) {
    return typed.strip().replaceAll("\\s+", " ");
  }

  private void add(String tag) {
    boolean there = tags.stream().anyMatch(t -> Folding.fold(t).equals(Folding.fold(tag)));
    if (!tag.isEmpty() && !there) {
      List<String> next = new ArrayList<>(tags);
      next.add(tag);
      keep.accept(List.copyOf(next));
    }
  }

  private void remove(String tag) {
    keep.accept(tags.stream().filter(t -> !t.equals(tag)).toList());
  }

  private void typed(KeyEvent event) {
    if (event.getCharacter().equals(",") || event.getCharacter().equals(";")) {
      commit();
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !tags.isEmpty()) {
      remove(tags.getLast());
      event.consume();
    }
  }

  private Node chip(String tag) {
    HBox chip = new HBox(2, Labels.small(tag));
    chip.getStyleClass().addAll("chip", "chip-sable", "tag");
    chip.setMinWidth(0);
    chip.setAlignment(Pos.CENTER_LEFT);
    if (workspace.session().writable()) {
      Button away =
          Buttons.icon(
              field.getId() + "-remove-" + tag,
              workspace.say("network.card.tagAway", tag),
              Feather.X,
              () -> {
                remove(tag);
                field.requestFocus();
              });
      away.getStyleClass().add("tag-away");
      chip.getChildren().add(away);
    }
    return chip;
  }
}
