package app.cairn.ui.network.path;

import app.cairn.network.Contact;
import app.cairn.network.Door;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Portes », in the drawer: those who open doors, each with the reason; Enter or the button marks
/// one, or takes the mark back.
public final class DoorsPanel extends VBox {

  /// Where there is less room, the whole panel scrolls.
  private static final double LEAST = 180;

  private final Workspace workspace;
  private final DoorsViewModel doors;
  private final Consumer<Contact> show;
  private final SteadyList<Door> list;

  /// @param show brings somebody into view on the map
  public DoorsPanel(
      Workspace workspace, DoorsViewModel doors, Consumer<Contact> show, Runnable close) {
    super(12);
    this.workspace = workspace;
    this.doors = doors;
    this.show = show;
    setId("doors-panel");
    getStyleClass().add("path-panel");
    getStylesheets().add(PathStyle.sheet());
    list = new SteadyList<>(doors.doors(), DoorsViewModel::whose, this::chosen);
    list.setId("doors-list");
    list.setAccessibleText(workspace.say("network.doors.title"));
    list.getStyleClass().add("path-list");
    list.setCellFactory(_ -> new DoorCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    EmptyState none = new EmptyState(workspace.say("network.doors.none"), null);
    none.visibleProperty().bind(doors.doors().map(List::isEmpty));
    list.visibleProperty().bind(none.visibleProperty().not());
    StackPane room = new StackPane(list, none);
    VBox.setVgrow(room, Priority.ALWAYS);
    room.setMinHeight(LEAST);
    Label explained = Labels.secondary(workspace.say("network.doors.explained"));
    explained.visibleProperty().bind(list.visibleProperty());
    explained.managedProperty().bind(list.visibleProperty());
    VBox page = new VBox(12, explained, room);
    getChildren()
        .addAll(
            PanelHead.of(workspace, "doors-close", workspace.say("network.doors.title"), close),
            PanelHead.page(page));
  }

  /// Puts the focus on the list.
  public void begin() {
    list.requestFocus();
    if (!list.getItems().isEmpty() && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private void chosen(Door door) {
    show.accept(door.contact());
  }

  private void pressed(KeyEvent event) {
    Door door = list.getSelectionModel().getSelectedItem();
    boolean acts = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (door != null && acts && event.getTarget() == list) {
      doors.mark(door);
      event.consume();
    }
  }

  private final class DoorCell extends WrappedCell<Door> {

    private final Label name = Labels.heading("");
    private final Label reason = Labels.secondary("");
    private final Button mark = Buttons.icon("door-mark", "", Feather.CIRCLE, this::mark);
    private final HBox row = new HBox(8);

    DoorCell() {
      VBox words = new VBox(1, name, reason);
      HBox.setHgrow(words, Priority.ALWAYS);
      mark.setFocusTraversable(false);
      mark.setDisable(!workspace.session().writable());
      row.getChildren().addAll(words, mark);
    }

    private void mark() {
      doors.mark(getItem());
    }

    @Override
    Region row(Door door) {
      name.setText(door.contact().name());
      reason.setText(doors.reason(door));
      String says = door.marked() ? "network.doors.unmark" : "network.doors.mark";
      String words = workspace.say(says, door.contact().name());
      mark.setAccessibleText(words);
      mark.getTooltip().setText(words);
      mark.setGraphic(new DoorSign(door.marked()));
      setAccessibleText(name.getText() + ". " + reason.getText());
      return row;
    }
  }
}
