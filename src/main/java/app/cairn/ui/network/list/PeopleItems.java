package app.cairn.ui.network.list;

import app.cairn.ui.network.people.PeopleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The rows on the screen, brought in line with those that are to be there: a row stays itself, and
/// open or folded, as long as what it shows is there. What stands under a branch that is the very
/// same as before is not looked at. JavaFX thread.
final class PeopleItems {

  /// With more people than this only the circles are open at first.
  private static final int OPEN = 400;

  /// As many parents changing at once are changed out of sight: the table looks once.
  private static final int MANY = 50;

  private final Item root = new Item(null);
  private final Map<PeopleRow.Key, Item> items = new HashMap<>();
  private final Map<Item, List<TreeItem<PeopleRow>>> changed = new LinkedHashMap<>();

  PeopleItems() {
    root.setExpanded(true);
  }

  TreeItem<PeopleRow> root() {
    return root;
  }

  /// The row of a key; null when there is none.
  TreeItem<PeopleRow> item(PeopleRow.Key key) {
    return items.get(key);
  }

  /// @param outOfSight runs what changes many rows while the table does not look
  void show(List<PeopleTree.Branch> branches, Consumer<Runnable> outOfSight) {
    changed.clear();
    int people = branches.stream().mapToInt(b -> b.row().people()).sum();
    collect(root, branches, people <= OPEN);
    if (changed.size() > MANY) {
      outOfSight.accept(this::change);
    } else {
      change();
    }
  }

  private void collect(Item parent, List<PeopleTree.Branch> branches, boolean open) {
    boolean begun = parent != root && parent.shown == null;
    List<TreeItem<PeopleRow>> wanted = new ArrayList<>(branches.size());
    for (PeopleTree.Branch branch : branches) {
      Item item = items.get(branch.row().key());
      if (item == null) {
        item = new Item(branch.row());
        item.setExpanded(open || branch.row().isCircle());
        items.put(branch.row().key(), item);
      }
      wanted.add(item);
      if (item.shown != branch) {
        if (!item.getValue().same(branch.row())) {
          item.setValue(branch.row());
        }
        collect(item, branch.children(), open);
        item.shown = branch;
      }
    }
    // A row that never had any is not asked for its children: that would make it a list.
    if (wanted.isEmpty() && parent.isLeaf()) {
      return;
    }
    if (begun && wanted.stream().allMatch(child -> child.getParent() == null)) {
      // Nobody looks at it yet.
      parent.getChildren().setAll(wanted);
    } else if (!same(parent.getChildren(), wanted)) {
      changed.put(parent, wanted);
    }
  }

  /// First all that leave a place, then all that come to one: no row stands in two places.
  private void change() {
    List<TreeItem<PeopleRow>> left = new ArrayList<>();
    changed.forEach(
        (parent, wanted) -> {
          Set<TreeItem<PeopleRow>> staying = new HashSet<>(wanted);
          List<TreeItem<PeopleRow>> children = parent.getChildren();
          if (!staying.containsAll(children)) {
            children.stream().filter(child -> !staying.contains(child)).forEach(left::add);
            parent.getChildren().setAll(children.stream().filter(staying::contains).toList());
          }
        });
    changed.forEach((parent, wanted) -> bring(parent.getChildren(), wanted));
    changed.clear();
    left.stream().filter(item -> item.getParent() == null).forEach(this::forget);
  }

  private void forget(TreeItem<PeopleRow> gone) {
    items.remove(gone.getValue().key(), gone);
    gone.getChildren().forEach(this::forget);
  }

  /// One row more among others is added, not all of them put anew.
  private static void bring(
      ObservableList<TreeItem<PeopleRow>> children, List<TreeItem<PeopleRow>> wanted) {
    int head = 0;
    int least = Math.min(children.size(), wanted.size());
    while (head < least && children.get(head) == wanted.get(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && children.get(children.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
      tail++;
    }
    if (children.size() == head + tail) {
      children.addAll(head, wanted.subList(head, wanted.size() - tail));
    } else {
      children.setAll(wanted);
    }
  }

  private static boolean same(List<TreeItem<PeopleRow>> now, List<TreeItem<PeopleRow>> wanted) {
    if (now.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i) != wanted.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static final class Item extends TreeItem<PeopleRow> {

    private PeopleTree.Branch shown;

    Item(PeopleRow row) {
      super(row);
    }
  }
}
