package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.ui.kit.Workspace;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// A field over the map in which one names what is there, or what is to come. Enter keeps it,
/// Escape does not; so does leaving it. JavaFX thread.
final class NameEditor {

  private static final double WIDTH = 200;
  private static final double HEIGHT = 30;

  private final Workspace workspace;
  private final Pane over;
  private final Runnable back;
  private final TextField field = new TextField();
  private Consumer<String> keep = _ -> {};
  private Runnable next = () -> {};
  private boolean open;

  /// @param over where the field is laid, over the map
  /// @param back gives the focus back to the map
  NameEditor(Workspace workspace, Pane over, Runnable back) {
    this.workspace = workspace;
    this.over = over;
    this.back = back;
    field.setId("map-name");
    field.getStyleClass().add("map-name");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((_, _, focused) -> left(focused));
  }

  /// @param text what stands there at first
  /// @param prompt what is asked
  /// @param onKept what is done with the name, never blank
  /// @param onNext what comes after Enter, once it is kept
  void begin(
      double x, double y, String text, String prompt, Consumer<String> onKept, Runnable onNext) {
    keep = onKept;
    next = onNext;
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setText(text);
    double left = Math.clamp(x, 4, Math.max(4, over.getWidth() - WIDTH - 4));
    double top = Math.clamp(y - HEIGHT / 2, 4, Math.max(4, over.getHeight() - HEIGHT - 4));
    field.resizeRelocate(left, top, WIDTH, HEIGHT);
    field.setManaged(false);
    if (!over.getChildren().contains(field)) {
      over.getChildren().add(field);
    }
    open = true;
    field.requestFocus();
    field.end();
    if (!text.isEmpty()) {
      field.selectAll();
    }
  }

  /// Names anew what stands at `spot`.
  void rename(Spot spot, View view, String typed, Consumer<String> onKept) {
    boolean person = spot.node().kind() == MapNode.Kind.PERSON;
    double inner = view.x(spot.x());
    double x = spot.stone() ? inner - WIDTH / 2 : spot.side() > 0 ? inner : inner - WIDTH;
    double y = view.y(spot.y()) - (person || spot.stone() ? 0 : 8);
    String prompt = workspace.say("network.map.rename");
    begin(x, y, typed == null ? spot.node().label() : typed, prompt, onKept, () -> {});
    if (typed != null) {
      field.deselect();
      field.end();
    }
  }

  /// Keeps what is written, and closes.
  void commit() {
    if (open) {
      String text = field.getText().strip();
      close();
      if (!text.isEmpty()) {
        keep.accept(text);
      }
    }
  }

  private void close() {
    open = false;
    boolean focused = field.isFocused();
    over.getChildren().remove(field);
    if (focused) {
      back.run();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      boolean said = !field.getText().isBlank();
      commit();
      back.run();
      if (said) {
        next.run();
      }
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
      back.run();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      commit();
      back.run();
    }
  }

  private void left(boolean focused) {
    if (!focused && open) {
      commit();
    }
  }
}
