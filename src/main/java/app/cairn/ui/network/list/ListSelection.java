package app.cairn.ui.network.list;

import app.cairn.ui.kit.FxThread;
import app.cairn.ui.network.people.PeopleRow;
import app.cairn.ui.network.people.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;

/// Keeps the rows chosen in the table and what is chosen on the map the same. JavaFX thread.
final class ListSelection implements AutoCloseable {

  private final TreeTableView<PeopleRow> table;
  private final PeopleItems items;
  private final Selection selection;
  private final InvalidationListener following = _ -> follow();
  private final InvalidationListener telling = _ -> soon();
  private boolean still;
  private boolean coming;

  ListSelection(TreeTableView<PeopleRow> table, PeopleItems items, Selection selection) {
    this.table = table;
    this.items = items;
    this.selection = selection;
    table.getSelectionModel().getSelectedIndices().addListener(telling);
    selection.chosen().addListener(following);
  }

  /// Runs what moves rows about; what is chosen stays so.
  void still(Runnable moving) {
    TreeItem<PeopleRow> stood = table.getFocusModel().getFocusedItem();
    List<TreeItem<PeopleRow>> below = below(stood);
    boolean before = still;
    still = true;
    try {
      moving.run();
    } finally {
      still = before;
    }
    follow();
    if (stood != null && !there(stood)) {
      // Once the table has counted its rows.
      FxThread.soon(() -> standInPlace(below));
    }
  }

  /// The rows after the one that keys stand on, those under it left out.
  private static List<TreeItem<PeopleRow>> below(TreeItem<PeopleRow> row) {
    List<TreeItem<PeopleRow>> below = new ArrayList<>();
    for (TreeItem<PeopleRow> at = row; at != null && at.getParent() != null; at = at.getParent()) {
      List<TreeItem<PeopleRow>> siblings = at.getParent().getChildren();
      below.addAll(siblings.subList(siblings.indexOf(at) + 1, siblings.size()));
    }
    return below;
  }

  /// A row that is gone leaves its place to the next one that is there; the last of all, to the one
  /// before. Where another one is chosen, the keys stand there.
  private void standInPlace(List<TreeItem<PeopleRow>> below) {
    if (leading().isPresent()) {
      return;
    }
    int row =
        below.stream()
            .filter(this::there)
            .findFirst()
            .map(table::getRow)
            .orElse(table.getExpandedItemCount() - 1);
    table.getFocusModel().focus(row);
  }

  private boolean there(TreeItem<PeopleRow> row) {
    return row.getValue() != null && items.item(row.getValue().key()) == row;
  }

  /// The row that leads, if one is chosen.
  Optional<PeopleRow> lead() {
    TreeItem<PeopleRow> focused = table.getFocusModel().getFocusedItem();
    return Optional.ofNullable(focused).map(TreeItem::getValue);
  }

  /// The people chosen.
  List<UUID> people() {
    return table.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(TreeItem::getValue)
        .filter(PeopleRow::isPerson)
        .map(PeopleRow::id)
        .toList();
  }

  /// All that is chosen: people, organisations, circles.
  Set<UUID> all() {
    return chosenRows();
  }

  /// Chooses one, and brings it into view.
  void choose(UUID id) {
    selection.only(id);
    follow();
    int row = table.getSelectionModel().getSelectedIndex();
    if (row >= 0) {
      table.scrollTo(Math.max(0, row - 3));
    }
  }

  @Override
  public void close() {
    table.getSelectionModel().getSelectedIndices().removeListener(telling);
    selection.chosen().removeListener(following);
  }

  /// The table tells each row by itself: they are counted once.
  private void soon() {
    if (!still && !coming) {
      coming = true;
      FxThread.soon(this::tell);
    }
  }

  private void tell() {
    coming = false;
    Set<UUID> ids = chosenRows();
    UUID lead = lead().map(PeopleRow::id).filter(ids::contains).orElse(null);
    if (lead == null && !ids.isEmpty()) {
      lead = ids.iterator().next();
    }
    boolean before = still;
    still = true;
    try {
      selection.all(ids, lead);
    } finally {
      still = before;
    }
  }

  private Set<UUID> chosenRows() {
    Set<UUID> ids = new LinkedHashSet<>();
    for (TreeItem<PeopleRow> item : table.getSelectionModel().getSelectedItems()) {
      if (item != null && item.getValue() != null && item.getValue().id() != null) {
        ids.add(item.getValue().id());
      }
    }
    return ids;
  }

  private void follow() {
    Collection<UUID> wanted = selection.chosen().get();
    if (still) {
      return;
    }
    still = true;
    try {
      UUID lead = selection.lead().get();
      if (lead != null) {
        open(lead);
      }
      select(wanted, lead);
      standOn(lead);
    } finally {
      still = false;
    }
  }

  /// The folds above the one that leads open.
  private void open(UUID lead) {
    TreeItem<PeopleRow> item = items.item(PeopleRow.Key.person(lead));
    for (TreeItem<PeopleRow> above = item == null ? null : item.getParent();
        above != null;
        above = above.getParent()) {
      if (!above.isExpanded()) {
        above.setExpanded(true);
      }
    }
  }

  /// Who leads may have changed places: the keys go on from there, once the table knows.
  private void standOn(UUID lead) {
    if (lead != null && lead(lead).isPresent()) {
      FxThread.soon(
          () ->
              lead(lead)
                  .filter(item -> lead.equals(selection.lead().get()))
                  .filter(item -> table.getFocusModel().getFocusedItem() != item)
                  .ifPresent(item -> table.getFocusModel().focus(table.getRow(item))));
    }
  }

  /// The row that leads, a person or a circle, wherever the table stands.
  Optional<TreeItem<PeopleRow>> leading() {
    UUID lead = selection.lead().get();
    return lead == null ? Optional.empty() : lead(lead);
  }

  private Optional<TreeItem<PeopleRow>> lead(UUID id) {
    return Optional.ofNullable(items.item(PeopleRow.Key.person(id)))
        .or(
            () ->
                Optional.ofNullable(
                    items.item(new PeopleRow.Key(PeopleRow.Kind.CIRCLE, null, id, null))));
  }

  /// One walk over the rows that are there, however many are chosen.
  private void select(Collection<UUID> wanted, UUID lead) {
    if (wanted.equals(chosenRows())) {
      return;
    }
    List<Integer> rows = new ArrayList<>();
    int leading = walk(items.root(), wanted, lead, rows);
    table.getSelectionModel().clearSelection();
    if (rows.isEmpty()) {
      return;
    }
    int[] others = rows.stream().mapToInt(Integer::intValue).filter(r -> r != leading).toArray();
    int first = leading < 0 ? rows.getFirst() : leading;
    table.getSelectionModel().selectIndices(first, others);
    table.getFocusModel().focus(first);
    table.scrollTo(Math.max(0, first - 3));
  }

  private int walk(
      TreeItem<PeopleRow> root, Collection<UUID> wanted, UUID lead, List<Integer> rows) {
    int[] at = {-1, -1};
    count(root, wanted, lead, rows, at);
    return at[1];
  }

  private void count(
      TreeItem<PeopleRow> parent,
      Collection<UUID> wanted,
      UUID lead,
      List<Integer> rows,
      int[] at) {
    if (!parent.isExpanded() || parent.isLeaf()) {
      return;
    }
    for (TreeItem<PeopleRow> item : parent.getChildren()) {
      at[0]++;
      UUID id = item.getValue().id();
      if (id != null && wanted.contains(id)) {
        rows.add(at[0]);
        if (id.equals(lead) && at[1] < 0) {
          at[1] = at[0];
        }
      }
      count(item, wanted, lead, rows, at);
    }
  }
}
