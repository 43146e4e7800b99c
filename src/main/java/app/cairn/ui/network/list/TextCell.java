package app.cairn.ui.network.list;

import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.network.people.PeopleRow;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Words of a row, written in place: Enter or leaving keeps them, Escape takes them back. Where
/// they do not fit, the tooltip says them whole.
class TextCell extends TreeTableCell<PeopleRow, PeopleRow> {

  private final Function<PeopleRow, String> read;
  private final Predicate<PeopleRow> writable;
  private final BiConsumer<PeopleRow, String> write;
  private final OpeningClick opening = new OpeningClick(this);
  private TextField field;

  /// @param writable which rows have such a word
  TextCell(
      Function<PeopleRow, String> read,
      Predicate<PeopleRow> writable,
      BiConsumer<PeopleRow, String> write) {
    this.read = read;
    this.writable = writable;
    this.write = write;
    setTextOverrun(OverrunStyle.ELLIPSIS);
    WholeWords.of(this, () -> getText() == null ? "" : getText());
  }

  @Override
  public void startEdit() {
    PeopleRow row = getItem();
    if (row == null || !writable.test(row)) {
      CellWalk.refuse(this);
      return;
    }
    super.startEdit();
    if (isEditing()) {
      opening.begin();
      field = field(row);
      setText(null);
      setGraphic(field);
      field.requestFocus();
      field.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    // A field that goes loses the focus: it is to keep nothing then.
    field = null;
    super.cancelEdit();
    show(getItem());
  }

  @Override
  protected void updateItem(PeopleRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!isEditing()) {
      show(empty ? null : row);
    }
  }

  /// Shows a row that is not being written in.
  ///
  /// @param row null for none
  void show(PeopleRow row) {
    String text = row == null ? "" : read.apply(row);
    setText(text);
    setGraphic(null);
  }

  private TextField field(PeopleRow row) {
    TextField made = new TextField(read.apply(row));
    made.getStyleClass().add("cell-field");
    made.setAccessibleText(getTableColumn().getText());
    made.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            if (keep(row)) {
              CellWalk.go(this, event);
            }
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            if (keep(row)) {
              getTreeTableView().requestFocus();
            }
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            takeBack(row);
            cancelEdit();
            getTreeTableView().requestFocus();
            event.consume();
          }
        });
    made.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && !keep(row)) {
                cancelEdit();
              }
            });
    return made;
  }

  /// True where what was typed can be kept; else it stays as it is, to be mended.
  boolean takes(PeopleRow row, String text) {
    return true;
  }

  /// What was typed is not to be kept.
  void takeBack(PeopleRow row) {}

  private boolean keep(PeopleRow row) {
    if (field == null) {
      return true;
    }
    String text = field.getText();
    if (!takes(row, text)) {
      return false;
    }
    // The dossier tells of the new words: the cell is not being written in any more by then.
    cancelEdit();
    if (!text.equals(read.apply(row))) {
      write.accept(row, text);
    }
    return true;
  }
}
