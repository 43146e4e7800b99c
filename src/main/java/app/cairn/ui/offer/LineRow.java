package app.cairn.ui.offer;

import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.WrittenInPlace;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line of the offer: read until one clicks it or presses Enter or F2, then written in place.
final class LineRow extends HBox implements WrittenInPlace {

  private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final LineItem item;
  private final LinesViewModel lines;
  private final LineColumns columns;
  private final Workspace workspace;
  private final Label label = Labels.own("");
  private final StackPane words = new StackPane(label);
  private final Region grip = new Region();
  private final Region dot = new Region();
  private final ChangeListener<Object> showing = (_, _, _) -> show();
  private LineEditor editor;
  private boolean aimed;

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
    setOnMouseClicked(
        _ -> {
          if (!editing()) {
            edit(item.text().get().length());
          }
        });
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
    return editor != null;
  }

  /// Opens the line to be written in.
  void edit(int caret) {
    if (workspace.session().writable()) {
      if (!editing()) {
        editor = new LineEditor(item, lines, columns, workspace, this::finish);
        words.getChildren().setAll(editor.node());
        pseudoClassStateChanged(EDITING, true);
      }
      editor.open(caret);
    }
  }

  @Override
  public void write(int caret) {
    edit(caret);
  }

  /// Keeps what was typed, and goes on.
  void commit() {
    if (editing()) {
      editor.commit();
    }
  }

  /// Ends the writing: a line that says nothing goes.
  void finish() {
    if (editing()) {
      LineEditor ended = editor;
      editor = null;
      String text = ended.text();
      words.getChildren().setAll(label);
      pseudoClassStateChanged(EDITING, false);
      if (lines.telling()) {
        FxThread.soon(() -> lines.leave(item, text));
      } else {
        lines.leave(item, text);
      }
      ended.close();
    }
  }

  void detach() {
    finish();
    item.text().removeListener(showing);
    item.fresh().removeListener(showing);
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
        case UP -> columns.walk().step(item, -1, false);
        case DOWN -> columns.walk().step(item, 1, false);
        case LEFT -> columns.walk().stepAside(item, -1);
        case RIGHT -> columns.walk().stepAside(item, 1);
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
        editor.append(typed);
      }
      event.consume();
    }
  }

  /// Shows that a decision is about this line.
  void mark(boolean now) {
    aimed = now;
    pseudoClassStateChanged(AIMED, now);
    show();
  }

  private void show() {
    label.setText(item.text().get());
    dot.setVisible(item.fresh().get());
    dot.setManaged(item.fresh().get());
    setAccessibleText(
        columns.name(item)
            + (item.fresh().get() ? ", " + workspace.say("offer.line.fresh") : "")
            + (aimed ? ", " + workspace.say("offer.line.aimed") : ""));
  }
}
