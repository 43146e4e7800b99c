package app.cairn.ui.offer;

import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.ShownFocus;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import app.cairn.ui.kit.WrittenInPlace;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A sentence of the person's own: read as one, written in place by a click, Enter, Space or F2;
/// Enter or Escape ends.
final class OwnSentence extends StackPane implements WrittenInPlace {

  private static final int LONGEST = 4_000;

  private final ObservableValue<String> kept;
  private final Consumer<String> keep;
  private final Workspace workspace;
  private final String name;
  private final String prompt;
  private final String styleClass;
  private final Label label = Labels.own("");
  private Runnable onOpen = () -> {};
  private Runnable onEnd = () -> {};
  private GrowingTextArea area;
  private Writing writing;
  private boolean spaceDown;

  /// @param id of the sentence; its field is called so with `-editor`
  /// @param name what a screen reader says before it
  /// @param prompt what stands there while it is empty
  /// @param styleClass of its letters
  OwnSentence(
      String id,
      String name,
      String prompt,
      String styleClass,
      ObservableValue<String> kept,
      Consumer<String> keep,
      Workspace workspace) {
    this.kept = kept;
    this.keep = keep;
    this.workspace = workspace;
    this.name = name;
    this.prompt = prompt;
    this.styleClass = styleClass;
    setId(id);
    getStyleClass().addAll("own-sentence", "focus-ring");
    label.getStyleClass().add(styleClass);
    label.setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    getChildren().setAll(label);
    setOnMouseClicked(_ -> open());
    setOnKeyPressed(this::pressed);
    setOnKeyReleased(this::released);
    focusedProperty().subscribe(_ -> spaceDown = false);
  }

  void setOnOpen(Runnable next) {
    onOpen = next;
  }

  void setOnEnd(Runnable next) {
    onEnd = next;
  }

  /// Shows `text` as it is read.
  void show(String text) {
    boolean blank = text.isBlank();
    label.setText(blank ? prompt : text);
    label.getStyleClass().remove("prompt");
    if (blank) {
      label.getStyleClass().add("prompt");
    }
    setAccessibleText(name + "\u00A0: " + label.getText());
  }

  void open() {
    if (area != null || !workspace.session().writable()) {
      return;
    }
    onOpen.run();
    area = new GrowingTextArea(1);
    area.setId(getId() + "-editor");
    area.getStyleClass().addAll("bare-area", styleClass);
    area.setPromptText(prompt);
    area.setAccessibleText(name);
    writing = Writing.tie(area, kept, keep, LONGEST, workspace);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInside);
    area.focusedProperty().addListener((_, _, focused) -> focusMoved(focused));
    setFocusTraversable(false);
    getChildren().setAll(area);
    area.requestFocus();
    area.end();
  }

  @Override
  public void write(int caret) {
    open();
    if (area != null) {
      area.positionCaret(Math.min(caret, area.getLength()));
    }
  }

  void focusWords() {
    (area == null ? this : area).requestFocus();
  }

  /// Takes the focus and shows it, though nobody came by the keys: until it goes elsewhere.
  void showFocus() {
    focusWords();
    ShownFocus.on(this);
  }

  void commit() {
    if (writing != null) {
      writing.commit();
    }
  }

  void detach() {
    if (writing != null) {
      writing.close();
    }
  }

  private void focusMoved(boolean focused) {
    boolean away = getScene() == null || getScene().getFocusOwner() != area;
    if (!focused && away) {
      close();
    }
  }

  private void close() {
    if (area != null) {
      Writing ended = writing;
      area = null;
      writing = null;
      ended.close();
      setFocusTraversable(true);
      getChildren().setAll(label);
      // Opened with the screen, the words were never laid out: they would lie over the tabs, and
      // take the click that ends the writing.
      layout();
      onEnd.run();
    }
  }

  private void pressedInside(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      setFocusTraversable(true);
      requestFocus();
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
    if (area == null && opens) {
      open();
      event.consume();
    } else if (area == null && event.getCode() == KeyCode.SPACE) {
      spaceDown = true;
      event.consume();
    }
  }

  /// Space opens once it is let go of, as it presses a button: else it would be the first letter.
  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && spaceDown) {
      open();
      event.consume();
    }
  }
}
