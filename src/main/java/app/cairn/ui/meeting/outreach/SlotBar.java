package app.cairn.ui.meeting.outreach;

import app.cairn.meeting.Slots;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Shortcuts;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;

/// What is still open in a message, in its order: each leads to its place, which is then written
/// over. F3 walks from one to the next.
final class SlotBar extends FlowPane {

  private static final KeyCodeCombination NEXT = new KeyCodeCombination(KeyCode.F3);

  private final Workspace workspace;
  private final TextInputControl text;
  private List<String> shown = List.of();

  SlotBar(Workspace workspace, TextInputControl text) {
    super(6, 6);
    this.workspace = workspace;
    this.text = text;
    setId("outreach-slots");
    setAlignment(Pos.CENTER_LEFT);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(String message) {
    List<String> open = Slots.open(message);
    setVisible(!open.isEmpty() && text.isEditable());
    if (open.equals(shown)) {
      return;
    }
    shown = open;
    List<Node> nodes = new ArrayList<>();
    nodes.add(Labels.secondary(workspace.say("outreach.open")));
    IntStream.range(0, open.size()).forEach(i -> nodes.add(chip(open.get(i), i)));
    Label key = Labels.small(Shortcuts.name(NEXT, workspace.messages()));
    key.getStyleClass().add("key-cap");
    nodes.add(key);
    nodes.add(Labels.small(workspace.say("outreach.openNext")));
    getChildren().setAll(nodes);
  }

  private Button chip(String name, int index) {
    Button chip = Buttons.small("outreach-slot-" + index, name, null, () -> go(index));
    chip.getStyleClass().add("outreach-slot");
    chip.setAccessibleText(workspace.say("outreach.openGo", name));
    return chip;
  }

  private void go(int index) {
    int from = 0;
    for (int i = 0; i <= index; i++) {
      Slots.Place place = Slots.next(text.getText(), from).orElseThrow();
      from = place.end();
      if (i == index) {
        select(place);
      }
    }
  }

  /// To the first, where there is one.
  void first() {
    Slots.next(text.getText(), 0).ifPresent(this::select);
  }

  /// To the one after the caret; after the last, to the first.
  void next() {
    Slots.next(text.getText(), text.getSelection().getEnd()).ifPresent(this::select);
  }

  private void select(Slots.Place place) {
    text.requestFocus();
    text.selectRange(place.start(), place.end());
  }
}
