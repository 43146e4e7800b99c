package app.cairn.ui.network.list;

import app.cairn.network.Contact;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.field.Choice;
import app.cairn.ui.network.people.PeopleRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// One of a few, chosen in place from a list that opens.
///
/// @param <T> what is chosen
final class ChoiceCell<T> extends TreeTableCell<PeopleRow, PeopleRow> {

  private final Function<Contact, T> read;
  private final Supplier<List<T>> all;
  private final Function<T, String> shown;
  private final Function<T, String> says;
  private final Function<T, Node> mark;
  private final BiConsumer<PeopleRow, T> write;
  private String whole = "";

  /// @param shown the words in the row
  /// @param says the words in the list that opens
  /// @param mark what stands before them; null for nothing
  ChoiceCell(
      Function<Contact, T> read,
      Supplier<List<T>> all,
      Function<T, String> shown,
      Function<T, String> says,
      Function<T, Node> mark,
      BiConsumer<PeopleRow, T> write) {
    this.read = read;
    this.all = all;
    this.shown = shown;
    this.says = says;
    this.mark = mark;
    this.write = write;
    WholeWords.of(this, () -> whole);
    addEventFilter(MouseEvent.ANY, this::stayOpen);
  }

  ChoiceCell(
      Function<Contact, T> read,
      Supplier<List<T>> all,
      Function<T, String> says,
      Function<T, Node> mark,
      BiConsumer<PeopleRow, T> write) {
    this(read, all, says, says, mark, write);
  }

  @Override
  public void startEdit() {
    PeopleRow row = getItem();
    if (row == null || !row.isPerson()) {
      CellWalk.refuse(this);
      return;
    }
    super.startEdit();
    if (isEditing()) {
      Choice<T> choice =
          new Choice<>(
              "cell-choice",
              getTableColumn().getText(),
              says,
              mark,
              next -> FxThread.soon(() -> keep(row, next)));
      choice.show(all.get(), read.apply(row.contact()));
      choice.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(choice, event));
      // Once the key that closed it has done all it does.
      choice.setOnHidden(_ -> FxThread.soon(() -> leave(choice)));
      setText(null);
      setGraphic(choice);
      // The list opens under it, not over it where a second click would choose: it stands there
      // now.
      applyCss();
      layout();
      choice.requestFocus();
      choice.show();
    }
  }

  @Override
  public void cancelEdit() {
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

  private void show(PeopleRow row) {
    if (row == null || !row.isPerson()) {
      setText("");
      setGraphic(null);
      whole = "";
      return;
    }
    T value = read.apply(row.contact());
    Node sign = mark.apply(value);
    String words = shown.apply(value);
    boolean aloneDoes = sign instanceof PebbleMarks;
    setText(aloneDoes ? "" : words);
    setGraphic(sign);
    setAccessibleText(says.apply(value));
    whole = says.apply(value);
  }

  private void keep(PeopleRow row, T next) {
    if (isEditing()) {
      cancelEdit();
      getTreeTableView().requestFocus();
    }
    if (!next.equals(read.apply(row.contact()))) {
      write.accept(row, next);
    }
  }

  /// A second click on what the first one opened does not close it: that of a double-click comes,
  /// late, as a click of its own.
  private void stayOpen(MouseEvent event) {
    if (isEditing() && event.getClickCount() > 0 && getGraphic() instanceof ComboBox<?> choice) {
      event.consume();
      // Any press beside the list has closed it, whoever the press is for.
      if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
        choice.show();
      }
    }
  }

  private void leave(ComboBox<T> choice) {
    if (getGraphic() == choice && !choice.isShowing()) {
      cancelEdit();
      getTreeTableView().requestFocus();
    }
  }

  private void leave(ComboBox<T> choice, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      cancelEdit();
      CellWalk.go(this, event);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !choice.isShowing()) {
      cancelEdit();
      getTreeTableView().requestFocus();
      event.consume();
    }
  }
}
