package app.cairn.ui.meeting.page;

import app.cairn.meeting.Energy;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Five stones that grow: a click, or the arrows, say how one feels; the same one again, or Delete,
/// says nothing.
final class EnergyStones extends HBox {

  private final Workspace workspace;
  private final String name;
  private final IntConsumer keep;
  private int energy = Energy.UNSAID;

  EnergyStones(String id, String name, Workspace workspace, IntConsumer keep) {
    super(7);
    this.workspace = workspace;
    this.name = name;
    this.keep = keep;
    setId(id);
    getStyleClass().addAll("energy-stones", "focus-ring");
    setAlignment(Pos.BOTTOM_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMaxWidth(USE_PREF_SIZE);
    for (int i = Energy.LEAST; i <= Energy.MOST; i++) {
      getChildren().add(stone(i));
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(Energy.UNSAID);
  }

  private Node stone(int level) {
    Stone stone = new Stone(71L * level, 19 + 4 * level, 11 + 5 * level);
    StackPane place = new StackPane(stone);
    place.setAlignment(Pos.BOTTOM_CENTER);
    place.setId(getId() + "-" + level);
    place.getStyleClass().add("energy-stone");
    Tooltip.install(place, new Tooltip(workspace.say("encounter.energy." + level)));
    place.setOnMouseClicked(
        _ -> {
          requestFocus();
          say(level == energy ? Energy.UNSAID : level);
        });
    return place;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case RIGHT, UP -> say(Math.min(Energy.MOST, energy + 1));
      case LEFT, DOWN -> say(Math.max(Energy.LEAST, energy - 1));
      case DELETE, BACK_SPACE -> say(Energy.UNSAID);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void say(int next) {
    if (next != energy) {
      show(next);
      keep.accept(next);
    }
  }

  /// Shows how one feels; nobody is told.
  void show(int next) {
    energy = next;
    for (int i = Energy.LEAST; i <= Energy.MOST; i++) {
      Node stone = ((StackPane) getChildren().get(i - 1)).getChildren().getFirst();
      stone.getStyleClass().setAll("stone", i == next ? "energy-said" : "energy-quiet");
    }
    setAccessibleText(
        next == Energy.UNSAID ? name : name + ", " + workspace.say("encounter.energy." + next));
  }
}
