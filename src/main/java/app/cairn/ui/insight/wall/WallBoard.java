package app.cairn.ui.insight.wall;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The columns side by side. Arrows walk over the cards, Space chooses, Enter opens where it was
/// said, Ctrl with left or right says that it is about something else; so does the mouse, carrying
/// a card. What is not sorted yet stands first, as long as there is any.
final class WallBoard extends VBox {

  /// So far a press is a press, and carries nothing.
  private static final double STILL = 8;

  private final Workspace workspace;
  private final WallViewModel model;
  private final ReturnMenu menu;
  private final List<ReturnColumn> columns = new ArrayList<>();
  private final HBox row = new HBox(16);
  private final FlowPane names = new FlowPane(6, 6);
  private Aspect one = Aspect.FORM;
  private boolean single;
  private MouseEvent pressed;
  private Feedback carried;

  WallBoard(Workspace workspace, WallViewModel model, WallWords words) {
    super(8);
    VBox.setVgrow(row, Priority.ALWAYS);
    this.workspace = workspace;
    this.model = model;
    this.menu = new ReturnMenu(workspace, model);
    for (Aspect aspect : Aspect.values()) {
      ReturnColumn column = new ReturnColumn(aspect, workspace, model, words);
      HBox.setHgrow(column, Priority.ALWAYS);
      take(column);
      columns.add(column);
    }
    show();
  }

  private void take(ReturnColumn column) {
    column.cards().addEventFilter(KeyEvent.KEY_PRESSED, event -> key(column, event));
    column
        .cards()
        .addEventHandler(
            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
            event -> {
              if (column.stands() != null) {
                menu.show(column.stands(), column.cards(), event.getScreenX(), event.getScreenY());
                event.consume();
              }
            });
    column.cards().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(column, event));
    column.cards().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    column.cards().addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> drag(column, event));
    column.cards().addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
  }

  /// Where there is little room one column is seen at a time.
  void single(boolean now) {
    single = now;
    show();
  }

  void show() {
    var sight = model.sight().get();
    columns.forEach(column -> column.show(sight.columns().get(column.aspect())));
    boolean unsorted = !sight.columns().get(Aspect.UNSORTED).isEmpty();
    List<ReturnColumn> there = unsorted ? columns : columns.subList(1, columns.size());
    if (one == Aspect.UNSORTED && !unsorted) {
      one = Aspect.FORM;
    }
    List<ReturnColumn> wanted =
        single ? there.stream().filter(column -> column.aspect() == one).toList() : there;
    if (!row.getChildren().equals(wanted)) {
      row.getChildren().setAll(wanted);
    }
    name(there);
    List<Node> parts = single ? List.of(names, row) : List.of(row);
    if (!getChildren().equals(parts)) {
      getChildren().setAll(parts);
    }
  }

  private void name(List<ReturnColumn> there) {
    names.getChildren().clear();
    ToggleGroup group = new AlwaysOne();
    for (ReturnColumn column : there) {
      ToggleButton name =
          AsWritten.of(new ToggleButton(workspace.say("insight.aspect." + column.aspect())));
      name.getStyleClass().add("small-button");
      name.setToggleGroup(group);
      name.setSelected(column.aspect() == one);
      name.setOnAction(
          _ -> {
            one = column.aspect();
            show();
          });
      names.getChildren().add(name);
    }
  }

  /// Puts the keyboard on a return.
  void stand(UUID id) {
    for (ReturnColumn column : columns) {
      if (column.index(id) >= 0) {
        one = column.aspect();
        show();
        column.stand(column.index(id));
      }
    }
  }

  /// Shows the first of each column.
  void top() {
    columns.forEach(column -> column.cards().scrollTo(0));
  }

  /// Puts the keyboard where one was, or where one begins.
  void focus() {
    List<ReturnColumn> shown = shown();
    ReturnColumn first =
        shown.stream()
            .filter(column -> column.stands() != null)
            .findFirst()
            .or(() -> shown.stream().filter(c -> !c.cards().getItems().isEmpty()).findFirst())
            .orElse(shown.getFirst());
    first.stand(Math.max(0, first.cards().getSelectionModel().getSelectedIndex()));
  }

  private List<ReturnColumn> shown() {
    return columns.stream().filter(row.getChildren()::contains).toList();
  }

  private void key(ReturnColumn column, KeyEvent event) {
    Feedback one = column.stands();
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    boolean carries = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
      if (bare) {
        aside(column, by);
        event.consume();
      } else if (carries && one != null) {
        carry(one, by);
        event.consume();
      }
    } else if (bare && one != null && event.getCode() == KeyCode.SPACE) {
      model.toggle(one);
      event.consume();
    } else if (bare && one != null && event.getCode() == KeyCode.ENTER) {
      workspace.window().reveal(one.id());
      event.consume();
    }
  }

  /// The next column that holds anything.
  private void aside(ReturnColumn column, int by) {
    List<ReturnColumn> shown = shown();
    int row = Math.max(0, column.cards().getSelectionModel().getSelectedIndex());
    for (int i = shown.indexOf(column) + by; i >= 0 && i < shown.size(); i += by) {
      if (!shown.get(i).cards().getItems().isEmpty()) {
        column.cards().getSelectionModel().clearSelection();
        shown.get(i).stand(row);
        return;
      }
    }
  }

  private void carry(Feedback one, int by) {
    Aspect[] all = Aspect.values();
    int least = Aspect.FORM.ordinal();
    int to = Math.clamp(one.aspect().ordinal() + by, least, all.length - 1);
    model.sort(model.meant(one), all[to]);
    stand(one.id());
  }

  private void click(ReturnColumn column, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && column.stands() != null) {
      workspace.window().reveal(column.stands().id());
    }
  }

  private void press(MouseEvent event) {
    pressed = event.isPrimaryButtonDown() ? event : null;
    carried = null;
  }

  private void drag(ReturnColumn column, MouseEvent event) {
    if (pressed == null || !model.writable()) {
      return;
    }
    boolean far =
        Math.hypot(event.getSceneX() - pressed.getSceneX(), event.getSceneY() - pressed.getSceneY())
            > STILL;
    if (carried == null && far) {
      carried = under((Node) pressed.getTarget());
    }
    if (carried != null) {
      ReturnColumn over = over(event);
      columns.forEach(each -> each.over(each == over && each.aspect() != carried.aspect()));
      setCursor(Cursor.CLOSED_HAND);
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    Feedback one = carried;
    carried = null;
    pressed = null;
    setCursor(null);
    columns.forEach(each -> each.over(false));
    ReturnColumn over = one == null ? null : over(event);
    if (over != null && over.aspect() != Aspect.UNSORTED && over.aspect() != one.aspect()) {
      model.sort(model.meant(one), over.aspect());
      stand(one.id());
      event.consume();
    }
  }

  private ReturnColumn over(MouseEvent event) {
    return shown().stream()
        .filter(
            column ->
                column
                    .localToScene(column.getBoundsInLocal())
                    .contains(event.getSceneX(), event.getSceneY()))
        .findFirst()
        .orElse(null);
  }

  private static Feedback under(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ListCell<?> cell && cell.getItem() instanceof Feedback one) {
        return one;
      }
    }
    return null;
  }
}
