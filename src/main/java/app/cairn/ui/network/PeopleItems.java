package app.cairn.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// The rows on the screen, brought in line with those that are to be there: a row stays itself, and
/// open or folded, as long as what it shows is there. JavaFX thread.
final class PeopleItems {

  /// With more people than this only the circles are open at first.
  private static final int OPEN = 400;

  /// As many parents changing at once are changed out of sight: the table looks once.
  private static final int MANY = 50;

  private final TreeItem<PeopleRow> root = new TreeItem<>();
  private Map<PeopleRow.Key, TreeItem<PeopleRow>> items = new HashMap<>();

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
    Map<PeopleRow.Key, TreeItem<PeopleRow>> still = new HashMap<>();
    Map<TreeItem<PeopleRow>, List<TreeItem<PeopleRow>>> changed = new HashMap<>();
    int people = branches.stream().mapToInt(b -> b.row().people()).sum();
    collect(root, branches, people <= OPEN, still, changed);
    items = still;
    if (changed.size() > MANY) {
      outOfSight.accept(() -> change(changed));
    } else {
      change(changed);
    }
  }

  private void collect(
      TreeItem<PeopleRow> parent,
      List<PeopleTree.Branch> branches,
      boolean open,
      Map<PeopleRow.Key, TreeItem<PeopleRow>> still,
      Map<TreeItem<PeopleRow>, List<TreeItem<PeopleRow>>> changed) {
    List<TreeItem<PeopleRow>> wanted = new ArrayList<>(branches.size());
    for (PeopleTree.Branch branch : branches) {
      TreeItem<PeopleRow> item = items.get(branch.row().key());
      if (item == null) {
        item = new TreeItem<>(branch.row());
        item.setExpanded(open || branch.row().isCircle());
      } else if (!Objects.equals(item.getValue(), branch.row())) {
        item.setValue(branch.row());
      }
      still.put(branch.row().key(), item);
      wanted.add(item);
      collect(item, branch.children(), open, still, changed);
    }
    // A row that never had any is not asked for its children: that would make it a list.
    if (wanted.isEmpty() && parent.isLeaf()) {
      return;
    }
    if (!same(parent.getChildren(), wanted)) {
      changed.put(parent, wanted);
    }
  }

  /// First all that leave a place, then all that come to one: no row stands in two places.
  private static void change(Map<TreeItem<PeopleRow>, List<TreeItem<PeopleRow>>> changed) {
    changed.forEach(
        (parent, wanted) -> {
          Set<TreeItem<PeopleRow>> staying = new HashSet<>(wanted);
          if (!staying.containsAll(parent.getChildren())) {
            parent
                .getChildren()
                .setAll(new ArrayList<>(parent.getChildren().filtered(staying::contains)));
          }
        });
    changed.forEach((parent, wanted) -> bring(parent.getChildren(), wanted));
  }

  /// One row more among others is added, not all of them put anew.
  private static void bring(
      ObservableList<TreeItem<PeopleRow>> children, List<TreeItem<PeopleRow>> wanted) {
    int head = 0;
    while (head < children.size() && head < wanted.size() && children.get(head) == wanted.get(head)) {
      head++;
    }
    int tail = 0;
    while (tail < children.size() - head
        && tail < wanted.size() - head
        && children.get(children.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
      tail++;
    }
    List<TreeItem<PeopleRow>> middle = wanted.subList(head, wanted.size() - tail);
    if (children.size() - head - tail == 0) {
      children.addAll(head, middle);
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
}
