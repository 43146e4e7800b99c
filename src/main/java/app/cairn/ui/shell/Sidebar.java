package app.cairn.ui.shell;

import app.cairn.text.Messages;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.CairnMark;
import app.cairn.ui.kit.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rooms in the method’s order. Where the window is narrow, a rail of icons.
final class Sidebar extends VBox {

  private final ToggleGroup group = new ToggleGroup();

  Sidebar(List<Room> rooms, Messages messages, Consumer<Room> go, Action settings) {
    getStyleClass().add("sidebar");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    Label name = new Label("Cairn");
    name.getStyleClass().add("wordmark");
    HBox head = new HBox(new CairnMark(26), name);
    head.getStyleClass().add("sidebar-head");
    getChildren().add(head);
    String stage = "";
    for (Room room : rooms) {
      if (!room.group().equals(stage)) {
        stage = room.group();
        Label label = new Label(messages.get("shell.group." + stage));
        label.getStyleClass().add("sidebar-group");
        getChildren().add(label);
      }
      getChildren().add(entry(room, messages.get("shell.room." + room.key()), go));
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    Button foot = settings.button();
    foot.getStyleClass().add("sidebar-entry");
    foot.setMaxWidth(Double.MAX_VALUE);
    foot.setTooltip(new Tooltip(settings.text().getValue()));
    getChildren().addAll(space, foot);
  }

  /// Shows `room` as the one we are in.
  void select(Room room) {
    group.getToggles().stream()
        .filter(toggle -> toggle.getUserData() == room)
        .forEach(toggle -> toggle.setSelected(true));
  }

  /// Icons alone, or icons and names.
  void setRail(boolean rail) {
    getStyleClass().remove("rail");
    if (rail) {
      getStyleClass().add("rail");
    }
    lookupAll(".wordmark").forEach(node -> show(node, !rail));
    lookupAll(".sidebar-group").forEach(node -> show(node, !rail));
    ContentDisplay display = rail ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    getChildren().stream()
        .filter(javafx.scene.control.ButtonBase.class::isInstance)
        .map(javafx.scene.control.ButtonBase.class::cast)
        .forEach(button -> button.setContentDisplay(display));
  }

  private static void show(javafx.scene.Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private ToggleButton entry(Room room, String name, Consumer<Room> go) {
    ToggleButton entry = AsWritten.of(new ToggleButton(name, Icons.of(room.icon())));
    entry.setId("room-" + room.key());
    entry.getStyleClass().add("sidebar-entry");
    entry.setAccessibleText(name);
    entry.setTooltip(new Tooltip(name));
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setUserData(room);
    entry.setToggleGroup(group);
    entry.setOnAction(
        _ -> {
          entry.setSelected(true);
          go.accept(room);
        });
    return entry;
  }
}
