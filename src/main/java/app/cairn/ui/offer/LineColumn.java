package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One question of the offer and its lines.
final class LineColumn extends VBox {

  private final OfferPart part;
  private final LinesViewModel lines;
  private final LineColumns columns;
  private final Workspace workspace;
  private final VBox rows = new VBox();
  private final Map<Object, LineRow> shown = new HashMap<>();
  private final Button add;
  private final Label example;
  private final ListChangeListener<LineItem> following = _ -> show();
  private GhostLine ghost;

  LineColumn(OfferPart part, LinesViewModel lines, LineColumns columns, Workspace workspace) {
    this.part = part;
    this.lines = lines;
    this.columns = columns;
    this.workspace = workspace;
    String key = PartKey.of(part);
    setId("column-" + key);
    getStyleClass().addAll("card", "line-column", "line-column-" + key);
    Region bar = new Region();
    bar.getStyleClass().add("column-bar");
    VBox titles =
        new VBox(
            Labels.heading(workspace.say("offer.part." + key)),
            Labels.secondary(workspace.say("offer.part." + key + ".question")));
    HBox head = new HBox(8, bar, titles);
    head.getStyleClass().add("column-head");
    add =
        Buttons.flat(
            "add-" + key,
            workspace.say("offer.line.add"),
            Feather.PLUS,
            () -> columns.walk().begin(part, Integer.MAX_VALUE));
    add.getStyleClass().add("add-line");
    add.setAccessibleText(workspace.say("offer.line.addTo", workspace.say("offer.part." + key)));
    add.setMaxWidth(Double.MAX_VALUE);
    add.setAlignment(Pos.CENTER_LEFT);
    add.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean bare = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
          if (bare && columns.walk().stepFromAdd(part, event.getCode())) {
            event.consume();
          }
        });
    boolean writable = workspace.session().writable();
    add.setVisible(writable);
    add.setManaged(writable);
    example = Labels.secondary(workspace.say("offer.part." + key + ".example"));
    example.getStyleClass().add("column-example");
    example.managedProperty().bind(example.visibleProperty());
    VBox.setVgrow(rows, Priority.ALWAYS);
    getChildren().setAll(head, example, rows, add);
    rows.getChildren().addListener((ListChangeListener<Node>) _ -> showExample());
    lines.lines(part).addListener(following);
    show();
    showExample();
  }

  OfferPart part() {
    return part;
  }

  LineRow row(UUID line) {
    return shown.get(line);
  }

  void focusAdd() {
    add.requestFocus();
    columns.reveal(add);
  }

  /// Makes this line the one that Tab reaches.
  void tabStop(LineRow stop) {
    shown.values().forEach(row -> row.setFocusTraversable(row == stop));
  }

  /// Shows where words would go.
  ///
  /// @param index among the lines, counted without `moving`
  /// @param moving the line that would leave its place; null for none
  void showGhost(String words, int index, LineRow moving) {
    List<Node> others =
        rows.getChildren().stream().filter(n -> n instanceof LineRow && n != moving).toList();
    Node before = index < others.size() ? others.get(index) : null;
    hideGhost();
    ghost = new GhostLine(words);
    int at = before == null ? rows.getChildren().size() : rows.getChildren().indexOf(before);
    rows.getChildren().add(at, ghost);
  }

  void mark(Set<UUID> aimed) {
    shown.values().forEach(row -> row.mark(aimed.contains(row.item().id())));
  }

  void hideGhost() {
    rows.getChildren().remove(ghost);
    ghost = null;
  }

  /// Where a line dropped at this height would stand, counted without `moving`; -1 beside this
  /// column.
  int dropIndex(LineRow moving, double sceneX, double sceneY) {
    Bounds area = localToScene(getBoundsInLocal());
    if (!area.contains(sceneX, sceneY)) {
      return -1;
    }
    return (int)
        rows.getChildren().stream()
            .filter(n -> n instanceof LineRow && n != moving)
            .filter(n -> middle(n) < sceneY)
            .count();
  }

  void commit() {
    shown.values().forEach(LineRow::commit);
  }

  void detach() {
    lines.lines(part).removeListener(following);
    shown.values().forEach(LineRow::detach);
  }

  private void show() {
    LineRow focused = focused();
    int index = focused == null ? -1 : rows.getChildren().indexOf(focused);
    Map<Object, LineRow> before = new HashMap<>(shown);
    ghost = null;
    Lists.reconcile(
        rows.getChildren(),
        shown,
        lines.lines(part),
        LineItem::id,
        item -> new LineRow(item, lines, columns, workspace));
    before.forEach(
        (id, row) -> {
          if (!shown.containsKey(id)) {
            row.detach();
          }
        });
    boolean reached = shown.values().stream().anyMatch(Node::isFocusTraversable);
    if (!reached && !rows.getChildren().isEmpty()) {
      rows.getChildren().getFirst().setFocusTraversable(true);
    }
    if (focused != null && !shown.containsValue(focused)) {
      columns.walk().lost(focused.item(), part, index);
    } else if (focused != null && focused() != focused) {
      focused.requestFocus();
    }
  }

  /// What one might write, until there is something.
  private void showExample() {
    example.setVisible(rows.getChildren().isEmpty());
  }

  /// The row that has the focus, or whose field has.
  private LineRow focused() {
    Node node = getScene() == null ? null : getScene().getFocusOwner();
    while (node != null && node.getParent() != rows) {
      node = node.getParent();
    }
    return node instanceof LineRow row ? row : null;
  }

  private static double middle(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    return bounds.getMinY() + bounds.getHeight() / 2;
  }
}
