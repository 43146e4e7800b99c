package app.cairn.ui.network.list;

import app.cairn.ui.network.PeopleInWindow;
import app.cairn.ui.network.people.PeopleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;

/// The list in a window, and what its tests ask of it.
abstract class PeopleListInWindow extends PeopleInWindow {

  @SuppressWarnings("unchecked")
  final TreeTableView<PeopleRow> table() {
    return (TreeTableView<PeopleRow>) node("people-table");
  }

  /// The rows one may scroll to, each with a dot for every fold it stands in.
  final List<String> rows() {
    TreeTableView<PeopleRow> table = table();
    List<String> lines = new ArrayList<>();
    robot.interact(
        () ->
            IntStream.range(0, table.getExpandedItemCount())
                .mapToObj(table::getTreeItem)
                .forEach(
                    item -> lines.add(". ".repeat(table.getTreeItemLevel(item) - 1) + name(item))));
    return lines;
  }

  final List<String> chosenRows() {
    settle();
    return table().getSelectionModel().getSelectedItems().stream()
        .map(PeopleListInWindow::name)
        .toList();
  }

  final TreeItem<PeopleRow> item(String name) {
    TreeTableView<PeopleRow> table = table();
    return IntStream.range(0, table.getExpandedItemCount())
        .mapToObj(table::getTreeItem)
        .filter(item -> name(item).equals(name.replace(". ", "")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + name));
  }

  final int childrenOf(String name) {
    return count(item(name));
  }

  static int count(TreeItem<PeopleRow> item) {
    return item.getChildren().stream().mapToInt(child -> 1 + count(child)).sum();
  }

  /// Stands on a row, by a click and nothing else.
  final void at(String name) {
    TreeTableView<PeopleRow> table = table();
    robot.interact(
        () -> {
          int row = table.getRow(item(name));
          table.getSelectionModel().clearAndSelect(row);
          table.getFocusModel().focus(row);
          table.scrollTo(Math.max(0, row - 2));
          table.requestFocus();
        });
    settle();
  }

  final void edit(String name, String column) {
    TreeTableView<PeopleRow> table = table();
    at(name);
    robot.interact(
        () -> {
          TreeTableColumn<PeopleRow, ?> wanted =
              table.getColumns().stream()
                  .filter(c -> c.getId().equals(column))
                  .findFirst()
                  .orElseThrow();
          table.scrollToColumn(wanted);
          table.layout();
          table.edit(table.getRow(item(name)), wanted);
        });
    settle();
  }

  static String name(TreeItem<PeopleRow> item) {
    PeopleRow row = item.getValue();
    return switch (row.kind()) {
      case CIRCLE -> row.circle() == null ? "—" : row.circle().name();
      case ORGANISATION -> row.organisation().name();
      case GROUP -> row.group().label();
      case PERSON -> row.contact().name();
    };
  }
}
