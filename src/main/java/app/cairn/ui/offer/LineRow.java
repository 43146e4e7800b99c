package app.cairn.ui.offer;

import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line of the offer: read until one clicks it or presses Enter or F2, then written in place.
final class LineRow extends HBox {

  private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
  private static final int LONGEST = 2_000;

  private final LineItem item;
  private final LinesViewModel lines;
  private final LineColumns columns;
  private final Workspace workspace;
  private final Label label = Labels.own("");
  private final StackPane words = new StackPane(label);
  private final Region grip = new Region();
  private final Region dot = new Region();
  private final ChangeListener<Object> showing = (_, _, _) -> show();
  private GrowingTextArea area;
  private Writing writing;

  LineRow(LineItem item, LinesViewModel lines, LineColumns columns, Workspace workspace) {
    this.item = item;
    this.lines = lines;
    this.columns = columns;
    this.workspace = workspace;
    getStyleClass().addAll("offer-line");
    setId("line-" + item.id());
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    grip.getStyleClass().add("grip");
    label.getStyleClass().add("line-words");
    words.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    dot.getStyleClass().add("fresh-dot");
    Tooltip.install(dot, new Tooltip(workspace.say("offer.line.fresh")));
    getChildren().setAll(grip, words, dot);
    grip.setVisible(workspace.session().writable());
    new LineDrag(grip, this, columns);
    setOnMouseClicked(_ -> edit(item.text().get().length()));
    setOnKeyPressed(this::pressed);
    setOnKeyTyped(this::typed);
    item.text().addListener(showing);
    item.fresh().addListener(showing);
    show();
  }

  LineItem item() {
    return item;
  }

  boolean editing() {
    return area != null;
  }

  /// Opens the line to be written in.
  void edit(int caret) {
    if (editing() || !workspace.session().writable()) {
      return;
    }
    area = new GrowingTextArea(1);
    area.setId("line-editor");
    area.getStyleClass().addAll("bare-area", "line-area");
    area.setAccessibleText(columns.name(item));
    writing = Writing.tie(area, item.text(), text -> lines.type(item, text), LONGEST, workspace);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInside);
    area.focusedProperty().addListener((_, _, focused) -> focusMoved(focused));
    words.getChildren().setAll(area);
    pseudoClassStateChanged(EDITING, true);
    area.requestFocus();
    area.positionCaret(Math.min(caret, area.getLength()));
  }

  /// Keeps what was typed, and goes on.
  void commit() {
    if (editing()) {
      writing.commit();
    }
  }

  void detach() {
    finish();
    item.text().removeListener(showing);
    item.fresh().removeListener(showing);
  }

  private void focusMoved(boolean focused) {
    // A window that is left for another keeps its place; the words are kept by then.
    boolean away = getScene() == null || getScene().getFocusOwner() != area;
    if (!focused && away) {
      finish();
    }
  }

  private void finish() {
    if (!editing()) {
      return;
    }
    String text = area.getText();
    Writing ended = writing;
    area = null;
    writing = null;
    words.getChildren().setAll(label);
    pseudoClassStateChanged(EDITING, false);
    if (lines.telling()) {
      FxThread.soon(() -> lines.leave(item, text));
    } else {
      lines.leave(item, text);
    }
    ended.close();
  }

  /// Ends the writing and stays on the line, if it is still there.
  private void rest() {
    commit();
    int index = lines.indexOf(item.id());
    columns.selectNear(item, index);
    // A line that has just entered the offer is shown anew: the focus goes there with it.
    FxThread.soon(() -> columns.selectNear(item, index));
  }

  private void pressedInside(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean taken = true;
    if (event.isAltDown() && code.isArrowKey()) {
      commit();
      columns.moveByKey(item, code);
    } else if (code == KeyCode.ENTER && !area.getText().isBlank()) {
      columns.edit(lines.split(item, area.getText(), area.getCaretPosition()), 0);
    } else if (code == KeyCode.ENTER || code == KeyCode.ESCAPE || code == KeyCode.F2) {
      rest();
    } else if (code == KeyCode.BACK_SPACE && area.getText().isEmpty()) {
      columns.editBefore(item);
    } else if (code == KeyCode.UP && firstRow(area)) {
      columns.step(item, -1, true);
    } else if (code == KeyCode.DOWN && lastRow(area)) {
      columns.step(item, 1, true);
    } else {
      taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (editing()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean writable = workspace.session().writable();
    boolean taken = true;
    if (event.isAltDown() && code.isArrowKey() && writable) {
      columns.moveByKey(item, code);
    } else if (event.isShortcutDown() || event.isAltDown()) {
      taken = false;
    } else {
      switch (code) {
        case UP -> columns.step(item, -1, false);
        case DOWN -> columns.step(item, 1, false);
        case LEFT -> columns.stepAside(item, -1);
        case RIGHT -> columns.stepAside(item, 1);
        case ENTER, F2 -> edit(item.text().get().length());
        case DELETE, BACK_SPACE -> columns.remove(item);
        default -> taken = false;
      }
    }
    if (taken) {
      event.consume();
    }
  }

  /// Typing on a line goes on writing at its end.
  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    boolean letter = !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
    if (!editing() && letter && !event.isShortcutDown() && !event.isAltDown()) {
      edit(item.text().get().length());
      if (editing()) {
        area.appendText(typed);
      }
      event.consume();
    }
  }

  private void show() {
    label.setText(item.text().get());
    dot.setVisible(item.fresh().get());
    dot.setManaged(item.fresh().get());
    setAccessibleText(
        columns.name(item)
            + (item.fresh().get() ? ", " + workspace.say("offer.line.fresh") : ""));
  }

  private static boolean firstRow(TextArea area) {
    return caretY(area) <= rowHeight(area);
  }

  private static boolean lastRow(TextArea area) {
    return caretY(area) >= area.getHeight() - rowHeight(area) * 1.2;
  }

  private static double caretY(TextArea area) {
    Node content = area.lookup(".content");
    var caret =
        area.getInputMethodRequests() == null || content == null
            ? null
            : area.getInputMethodRequests().getTextLocation(0);
    return caret == null ? 0 : area.screenToLocal(caret).getY();
  }

  private static double rowHeight(TextArea area) {
    return area.getFont().getSize() * 1.5;
  }
}
