package app.cairn.ui.network.list;

import app.cairn.ui.kit.FxThread;
import app.cairn.ui.network.people.PeopleRow;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTablePosition;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyEvent;

/// From one cell being written in to the next of its row: Tab, and Shift+Tab back; and out of one
/// where there is nothing to write.
final class CellWalk {

  private CellWalk() {}

  /// Writes in the next cell of the row, once what happens now is done; back in the row after the
  /// last one.
  static void go(TreeTableCell<PeopleRow, PeopleRow> from, KeyEvent tab) {
    TreeTableView<PeopleRow> table = from.getTreeTableView();
    TreeItem<PeopleRow> item = from.getTableRow().getTreeItem();
    int next = table.getVisibleLeafIndex(from.getTableColumn()) + (tab.isShiftDown() ? -1 : 1);
    table.requestFocus();
    if (item == null
        || !item.getValue().isPerson()
        || next < 0
        || next >= table.getVisibleLeafColumns().size()) {
      return;
    }
    TreeTableColumn<PeopleRow, ?> column = table.getVisibleLeafColumn(next);
    FxThread.soon(() -> edit(table, item, column));
  }

  /// A cell that was to be written in has nothing to write: the table does not wait for it, once
  /// what happens now is done.
  static void refuse(TreeTableCell<PeopleRow, PeopleRow> cell) {
    TreeTableView<PeopleRow> table = cell.getTreeTableView();
    TreeTablePosition<PeopleRow, ?> refused = table.getEditingCell();
    FxThread.soon(
        () -> {
          if (refused != null && refused.equals(table.getEditingCell()) && !cell.isEditing()) {
            table.edit(-1, null);
          }
        });
  }

  /// Writes in a cell, brought into sight.
  static void edit(
      TreeTableView<PeopleRow> table,
      TreeItem<PeopleRow> item,
      TreeTableColumn<PeopleRow, ?> column) {
    int row = table.getRow(item);
    if (row >= 0) {
      // Cells out of sight are not there yet.
      table.scrollToColumn(column);
      table.layout();
      table.edit(row, column);
    }
  }
}
