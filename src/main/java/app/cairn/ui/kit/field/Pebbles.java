package app.cairn.ui.kit.field;

import app.cairn.network.Warmth;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Stone;
import app.cairn.ui.kit.Workspace;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Warmth as three pebbles and a few words: a click on one, or the arrows, says how close one
/// feels; the same pebble again takes it back by one.
public final class Pebbles extends HBox {

  private static final int COUNT = 3;

  private final Workspace workspace;
  private final Consumer<Warmth> choose;
  private final ReadOnlyObjectWrapper<Warmth> warmth = new ReadOnlyObjectWrapper<>(Warmth.UNKNOWN);
  private final Label words = Labels.small("");

  /// @param choose told what is chosen
  public Pebbles(String id, Workspace workspace, Consumer<Warmth> choose) {
    super(2);
    this.workspace = workspace;
    this.choose = choose;
    setId(id);
    getStyleClass().addAll("pebbles", "focus-ring");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleHelp(workspace.say("network.card.warmthHelp"));
    for (int i = 1; i <= COUNT; i++) {
      getChildren().add(pebble(i));
    }
    words.getStyleClass().add("pebble-words");
    getChildren().add(words);
    if (workspace.session().writable()) {
      setFocusTraversable(true);
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
    show(Warmth.UNKNOWN);
  }

  /// Shows how close one feels, in pebbles and in words; nobody is told.
  public void show(Warmth next) {
    show(next, workspace.say("network.warmth." + next));
  }

  /// Those of whom it is shown do not all have the same.
  public void showSeveral() {
    show(Warmth.UNKNOWN, workspace.say("network.bulk.several"));
  }

  private void show(Warmth next, String says) {
    warmth.set(next);
    for (int i = 0; i < COUNT; i++) {
      getChildren()
          .get(i)
          .pseudoClassStateChanged(
              javafx.css.PseudoClass.getPseudoClass("filled"), i < next.pebbles());
    }
    words.setText(says);
    setAccessibleText(workspace.say("network.card.warmthIs", words.getText()));
  }

  private StackPane pebble(int number) {
    StackPane pebble = new StackPane(new Stone(number * 7L, 17, 13));
    pebble.getStyleClass().add("pebble");
    pebble.setId(getId() + "-" + number);
    Warmth meant = Warmth.values()[number];
    Tooltip.install(pebble, new Tooltip(workspace.say("network.warmthLong." + meant)));
    pebble.setOnMouseClicked(
        _ -> {
          if (workspace.session().writable()) {
            requestFocus();
            choose.accept(warmth.get() == meant ? Warmth.values()[meant.ordinal() - 1] : meant);
          }
        });
    return pebble;
  }

  private void pressed(KeyEvent event) {
    int step =
        event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP
            ? 1
            : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
      int next = Math.clamp(warmth.get().ordinal() + step, 0, COUNT);
      if (next != warmth.get().ordinal()) {
        choose.accept(Warmth.values()[next]);
      }
      event.consume();
    }
  }
}
