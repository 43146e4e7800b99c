package app.cairn.ui.offer;

import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A line of the offer while it is written: Enter begins the next, several lines pasted become as
/// many, the arrows lead out of it at its ends.
final class LineEditor {

  private static final int LONGEST = 2_000;
  private static final int MOST_PASTED = 50;

  private final LineItem item;
  private final LinesViewModel lines;
  private final LineColumns columns;
  private final Workspace workspace;
  private final GrowingTextArea area = new GrowingTextArea(1);
  private final Writing writing;

  /// @param left what follows once the focus is elsewhere
  LineEditor(
      LineItem item,
      LinesViewModel lines,
      LineColumns columns,
      Workspace workspace,
      Runnable left) {
    this.item = item;
    this.lines = lines;
    this.columns = columns;
    this.workspace = workspace;
    area.setId("line-editor");
    area.getStyleClass().addAll("bare-area", "line-area");
    area.setAccessibleText(columns.name(item));
    area.setOnPaste(this::paste);
    writing = Writing.tie(area, item.text(), text -> lines.type(item, text), LONGEST, workspace);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              // A window that is left for another keeps its place; the words are kept by then.
              boolean away = area.getScene() == null || area.getScene().getFocusOwner() != area;
              if (!focused && away) {
                left.run();
              }
            });
  }

  Node node() {
    return area;
  }

  String text() {
    return area.getText();
  }

  void append(String typed) {
    area.appendText(typed);
  }

  void open(int caret) {
    area.requestFocus();
    area.positionCaret(Math.min(caret, area.getLength()));
  }

  void commit() {
    writing.commit();
  }

  /// Lets go of the field.
  void close() {
    writing.close();
  }

  private boolean paste(String words) {
    boolean one = words.indexOf('\n') < 0 && words.indexOf('\r') < 0;
    if (one || words.length() > LONGEST * MOST_PASTED) {
      return false;
    }
    List<String> several = PastedLines.of(CleanText.of(words));
    if (several.size() < 2) {
      area.replaceSelection(String.join("", several));
    } else if (several.size() > MOST_PASTED) {
      workspace.window().tell(workspace.say("offer.line.tooMany", several.size(), MOST_PASTED));
    } else if (several.stream().anyMatch(line -> line.length() + area.getLength() > LONGEST)) {
      workspace.window().tell(workspace.say("kit.tooLong", LONGEST));
    } else {
      IndexRange chosen = area.getSelection();
      String text = area.getText();
      LineItem last =
          lines.paste(
              item, text.substring(0, chosen.getStart()), several, text.substring(chosen.getEnd()));
      columns.walk().edit(last, several.getLast().length());
    }
    return true;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean taken = true;
    if (event.isAltDown() && code.isArrowKey()) {
      commit();
      columns.moveByKey(item, code);
    } else if (code == KeyCode.ENTER && !area.getText().isBlank()) {
      columns.walk().edit(lines.split(item, area.getText(), area.getCaretPosition()), 0);
    } else if (code == KeyCode.ENTER || code == KeyCode.ESCAPE || code == KeyCode.F2) {
      columns.walk().rest(item);
    } else if (code == KeyCode.BACK_SPACE && area.getText().isEmpty()) {
      columns.walk().editBefore(item);
    } else if (code == KeyCode.UP && onRow(true)) {
      columns.walk().step(item, -1, true);
    } else if (code == KeyCode.DOWN && onRow(false)) {
      columns.walk().step(item, 1, true);
    } else {
      taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /// True while the caret stands on the first, or the last, row of the field.
  private boolean onRow(boolean first) {
    double row = area.getFont().getSize() * 1.5;
    double y = caretY();
    return first ? y <= row : y >= area.getHeight() - row * 1.2;
  }

  private double caretY() {
    Point2D caret =
        area.getInputMethodRequests() == null
            ? null
            : area.getInputMethodRequests().getTextLocation(0);
    Bounds inScreen = area.localToScreen(area.getBoundsInLocal());
    return caret == null || inScreen == null ? 0 : area.screenToLocal(caret).getY();
  }
}
