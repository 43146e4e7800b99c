package app.cairn.ui.network.list;

import app.cairn.map.Grouping;
import app.cairn.network.Contact;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleRow;
import app.cairn.ui.network.people.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list twin of the map: the same people, the same choice, and all that can be done there.
public final class PeopleList extends VBox implements AutoCloseable {

  private static final String STYLESHEET = Stylesheets.beside(PeopleList.class, "list.css");

  private static final double ROW = 36;

  private final PeopleViewModel model;
  private final PeopleItems items = new PeopleItems();
  private final TreeTableView<PeopleRow> table = new TreeTableView<>(items.root());
  private final PeopleEntry entry;
  private final ListSelection chosen;
  private final ColumnMenu choice;
  private final InvalidationListener following = _ -> show();

  /// @param shown who is not left out by the search and the filters; null for all
  /// @param grouping what stands between a circle and its people
  /// @param tie asks whom the one chosen knows
  public PeopleList(
      Workspace workspace,
      Selection selection,
      ObservableValue<Predicate<Contact>> shown,
      ObservableValue<Grouping> grouping,
      Consumer<UUID> tie) {
    setId("people-list");
    getStyleClass().add("people-list");
    getStylesheets().addAll(FieldStyle.sheet(), STYLESHEET);
    model = new PeopleViewModel(workspace, shown, grouping);
    PeopleGestures gestures = new PeopleGestures(workspace);
    table.setId("people-table");
    table.setAccessibleText(workspace.say("network.list.name"));
    table.setShowRoot(false);
    table.setFixedCellSize(ROW);
    table.setEditable(gestures.writable());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    PeopleColumns columns = new PeopleColumns(workspace, gestures);
    table.getColumns().setAll(columns.all());
    table.setTreeColumn(columns.of(PeopleColumn.NAME));
    table.setSortPolicy(
        _ -> {
          sort();
          return true;
        });
    table.setPlaceholder(new PeoplePlaceholder(workspace, model, this::focusEntry));
    chosen = new ListSelection(table, items, selection);
    entry = new PeopleEntry(workspace, gestures, chosen, this::focus);
    choice = new ColumnMenu(workspace, table, columns);
    choice.install();
    new PeopleKeys(table, gestures, entry, chosen, tie, workspace, model::unsorted).install();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(table, entry);
    model.branches().addListener(following);
    show();
  }

  /// Puts the focus on the row that leads, or on the first.
  public void focus() {
    table.requestFocus();
    if (table.getFocusModel().getFocusedIndex() < 0 && table.getExpandedItemCount() > 0) {
      table.getFocusModel().focus(0);
    }
  }

  /// Ready to type somebody new.
  public void focusEntry() {
    entry.begin(PeopleEntry.What.BESIDE);
  }

  @Override
  public void close() {
    model.branches().removeListener(following);
    choice.close();
    chosen.close();
    model.close();
  }

  private void sort() {
    List<PeopleOrder.Key> by = new ArrayList<>();
    for (TreeTableColumn<PeopleRow, ?> column : table.getSortOrder()) {
      by.add(
          new PeopleOrder.Key(
              (PeopleOrder.By) column.getUserData(),
              column.getSortType() == TreeTableColumn.SortType.DESCENDING));
    }
    model.sort(by);
  }

  private void show() {
    boolean first = items.root().getChildren().isEmpty();
    // Rows come and go under the table: what was chosen stays so.
    chosen.still(() -> items.show(model.branches().get(), this::outOfSight));
    if (first && table.isFocused()) {
      focus();
    }
  }

  /// The table does not look at each of many changes; it stays scrolled where it was.
  private void outOfSight(Runnable changes) {
    ScrollBar bar = table.lookup(".scroll-bar:vertical") instanceof ScrollBar found ? found : null;
    double at = bar == null ? 0 : bar.getValue();
    table.setRoot(new TreeItem<>());
    changes.run();
    table.setRoot(items.root());
    if (bar != null) {
      bar.setValue(at);
    }
  }
}
