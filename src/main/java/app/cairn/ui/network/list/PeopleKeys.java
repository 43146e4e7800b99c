package app.cairn.ui.network.list;

import app.cairn.network.Circle;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Shortcuts;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.CircleMark;
import app.cairn.ui.network.people.PeopleGestures;
import app.cairn.ui.network.people.PeopleMoves;
import app.cairn.ui.network.people.PeopleRow;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All that the keys do in the list, and the menu that says so: as on the map, but for Tab, which
/// leaves the list; Insert does there what Tab does on the map.
final class PeopleKeys {

  private final TreeTableView<PeopleRow> table;
  private final PeopleGestures gestures;
  private final PeopleMoves moves;
  private final PeopleEntry entry;
  private final ListSelection chosen;
  private final Consumer<UUID> tie;
  private final Workspace workspace;
  private final BooleanSupplier unsorted;

  /// @param unsorted true while the rows stand in the order of the map
  PeopleKeys(
      TreeTableView<PeopleRow> table,
      PeopleGestures gestures,
      PeopleEntry entry,
      ListSelection chosen,
      Consumer<UUID> tie,
      Workspace workspace,
      BooleanSupplier unsorted) {
    this.table = table;
    this.gestures = gestures;
    this.moves = new PeopleMoves(workspace);
    this.entry = entry;
    this.chosen = chosen;
    this.tie = tie;
    this.workspace = workspace;
    this.unsorted = unsorted;
  }

  void install() {
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    ContextMenu menu = new ContextMenu();
    menu.setId("people-menu");
    menu.setOnShowing(_ -> fill(menu));
    menu.getItems().add(AsWritten.of(new MenuItem(workspace.say("network.list.new"))));
    table.setContextMenu(menu);
  }

  private void pressed(KeyEvent event) {
    // The button of the headers stands in the table, and has keys of its own.
    if (table.getEditingCell() != null || !table.isFocused() || event.isAltDown()) {
      return;
    }
    boolean done =
        event.isShortcutDown()
            ? withControl(event.getCode())
            : !event.isShiftDown() && alone(event.getCode());
    if (done) {
      event.consume();
    }
  }

  private boolean alone(KeyCode code) {
    return switch (code) {
      case ENTER -> beside();
      case INSERT -> behind();
      case F2 -> rename();
      case DELETE, BACK_SPACE -> remove();
      case SPACE -> fold();
      default -> false;
    };
  }

  private boolean withControl(KeyCode code) {
    return switch (code) {
      case L -> tie();
      case D -> move();
      case UP -> push(-1);
      case DOWN -> push(1);
      case LEFT -> nearer();
      case RIGHT -> further();
      default -> false;
    };
  }

  /// As Enter does on the map: another of the same kind.
  private boolean beside() {
    boolean circle = chosen.lead().filter(PeopleRow::isCircle).isPresent();
    entry.begin(circle ? PeopleEntry.What.CIRCLE : PeopleEntry.What.BESIDE);
    return true;
  }

  /// As Tab does on the map: one more under it.
  private boolean behind() {
    boolean person = chosen.lead().filter(PeopleRow::isPerson).isPresent();
    entry.begin(person ? PeopleEntry.What.BEHIND : PeopleEntry.What.BESIDE);
    return true;
  }

  /// One place up or down among those around it, as Ctrl and the same arrow do on the map.
  private boolean push(int by) {
    if (!unsorted.getAsBoolean()) {
      workspace.window().tell(workspace.say("network.list.sorted"));
      return true;
    }
    chosen
        .leading()
        .ifPresent(
            item -> {
              if (item.getValue().isCircle()) {
                moves.pushCircle(item.getValue().id(), by);
              } else {
                moves.push(item.getValue().id(), around(item), by);
              }
            });
    return true;
  }

  /// The people who stand where somebody does, from the top.
  private static List<UUID> around(TreeItem<PeopleRow> item) {
    return item.getParent().getChildren().stream()
        .map(TreeItem::getValue)
        .filter(PeopleRow::isPerson)
        .map(PeopleRow::id)
        .toList();
  }

  /// Whom somebody else leads to comes to one’s own side.
  private boolean nearer() {
    chosen
        .leading()
        .filter(item -> item.getValue().isPerson())
        .ifPresent(item -> moves.bringNear(item.getValue().id()));
    return true;
  }

  /// Behind the one who stands above.
  private boolean further() {
    chosen
        .leading()
        .filter(item -> item.getValue().isPerson())
        .ifPresent(
            item -> {
              List<UUID> around = around(item);
              int at = around.indexOf(item.getValue().id());
              if (at > 0) {
                moves.putBehind(item.getValue().id(), around.get(at - 1));
              }
            });
    return true;
  }

  private boolean rename() {
    TreeItem<PeopleRow> focused = table.getFocusModel().getFocusedItem();
    if (focused != null && gestures.writable()) {
      CellWalk.edit(table, focused, table.getTreeColumn());
    }
    return true;
  }

  private boolean remove() {
    gestures.remove(chosen.all());
    return true;
  }

  private boolean fold() {
    TreeItem<PeopleRow> focused = table.getFocusModel().getFocusedItem();
    if (focused != null && !focused.isLeaf()) {
      focused.setExpanded(!focused.isExpanded());
    }
    return true;
  }

  private boolean tie() {
    chosen.lead().filter(PeopleRow::isPerson).ifPresent(row -> tie.accept(row.id()));
    return true;
  }

  /// Opens the circles there are, under the row: one is chosen with the arrows and Enter.
  private boolean move() {
    if (chosen.people().isEmpty() || !gestures.writable()) {
      return true;
    }
    ContextMenu circles = new ContextMenu();
    circles.setId("people-circles");
    for (Circle circle : Circle.all(workspace.session().dossier())) {
      circles.getItems().add(to(circle.name(), new CircleMark(circle), circle.id()));
    }
    circles.getItems().add(to(workspace.say("network.noCircle"), null, null));
    circles.getStyleClass().add("people-circles");
    int row = table.getFocusModel().getFocusedIndex();
    table.lookupAll(".tree-table-row-cell").stream()
        .filter(node -> ((javafx.scene.control.TreeTableRow<?>) node).getIndex() == row)
        .findFirst()
        .ifPresentOrElse(
            node -> circles.show(node, Side.BOTTOM, 40, 0),
            () -> circles.show(table, Side.TOP, 40, 40));
    return true;
  }

  private MenuItem to(String name, CircleMark mark, UUID circle) {
    MenuItem item = AsWritten.of(new MenuItem(name, mark));
    item.setOnAction(_ -> gestures.move(chosen.people(), circle));
    return item;
  }

  private void fill(ContextMenu menu) {
    boolean person = chosen.lead().filter(PeopleRow::isPerson).isPresent();
    boolean placed = person || chosen.lead().filter(PeopleRow::isCircle).isPresent();
    boolean some = !chosen.people().isEmpty();
    menu.getItems()
        .setAll(
            item("network.list.new", "Enter", true, this::beside),
            item("network.list.newBehind", "Insert", person, this::behind),
            item("network.list.newCircle", null, true, () -> begin(PeopleEntry.What.CIRCLE)),
            item("network.list.rename", "F2", chosen.lead().isPresent(), this::rename),
            item("network.list.move", "Shortcut+D", some, this::move),
            item("network.list.up", "Shortcut+Up", placed, () -> push(-1)),
            item("network.list.down", "Shortcut+Down", placed, () -> push(1)),
            item("network.list.nearer", "Shortcut+Left", person, this::nearer),
            item("network.list.further", "Shortcut+Right", person, this::further),
            item("network.list.tie", "Shortcut+L", person, this::tie),
            item("network.list.remove", "Delete", chosen.lead().isPresent(), this::remove));
  }

  private boolean begin(PeopleEntry.What what) {
    entry.begin(what);
    return true;
  }

  private MenuItem item(String key, String shortcut, boolean possible, BooleanSupplier act) {
    // No accelerator: that would reach beyond the list.
    String keys =
        shortcut == null
            ? ""
            : "  (" + Shortcuts.name(KeyCombination.valueOf(shortcut), workspace.messages()) + ")";
    MenuItem item = AsWritten.of(new MenuItem(workspace.say(key) + keys));
    item.setId(key.substring(key.lastIndexOf('.') + 1) + "-item");
    item.setDisable(!possible || !gestures.writable());
    item.setOnAction(_ -> act.getAsBoolean());
    return item;
  }
}
