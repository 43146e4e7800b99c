package app.cairn.ui.network;

import app.cairn.ui.kit.AlwaysOne;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.card.PeopleDrawer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The right of the room: the card of who is chosen, and before it a panel, where one is open.
/// Where the window is too small for both one sees one of them, and a switch. JavaFX thread.
final class NetworkSide extends VBox {

  private static final double PANEL = 322;

  /// The map needs as much as the two of them.
  private static final double WIDE = 4 * PANEL;

  private final StackPane panels = new StackPane();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ToggleButton list;
  private final ToggleButton card;

  /// @param width of the whole room
  NetworkSide(Workspace workspace, PeopleDrawer drawer, ObservableValue<Number> width) {
    super(8);
    setId("network-side");
    ToggleGroup group = new AlwaysOne();
    list = choice("network-side-list", workspace.say("network.side.list"), group);
    card = choice("network-side-card", workspace.say("network.side.card"), group);
    list.setSelected(true);
    HBox which = new HBox(6, list, card);
    which.getStyleClass().add("network-side-switch");
    StackPane cards = new StackPane(drawer);
    ObservableValue<Boolean> wide = width.map(now -> now.doubleValue() >= WIDE);
    ObservableValue<Boolean> both =
        open.flatMap(
            panel ->
                drawer.visibleProperty().flatMap(there -> wide.map(w -> panel && there && !w)));
    seenWhile(which, both);
    seenWhile(
        panels,
        open.flatMap(
            panel -> both.flatMap(one -> card.selectedProperty().map(c -> panel && !(one && c)))));
    seenWhile(
        cards,
        drawer
            .visibleProperty()
            .flatMap(
                there ->
                    both.flatMap(one -> list.selectedProperty().map(l -> there && !(one && l)))));
    HBox row = new HBox(panels, cards);
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().setAll(which, row);
  }

  private static ToggleButton choice(String id, String words, ToggleGroup group) {
    ToggleButton choice = AsWritten.of(new ToggleButton(words));
    choice.setId(id);
    choice.setToggleGroup(group);
    choice.getStyleClass().addAll("filter-chip", "small-button");
    return choice;
  }

  private static void seenWhile(Node node, ObservableValue<Boolean> held) {
    node.visibleProperty().bind(held);
    node.managedProperty().bind(held);
  }

  /// Opens `panel` before the card; null closes the one there is.
  void panel(Region panel) {
    panels.getChildren().clear();
    if (panel != null) {
      panels.getChildren().add(scrolling(panel));
    }
    list.setSelected(true);
    open.set(panel != null);
  }

  /// Makes sure that the card is seen.
  void showCard() {
    card.setSelected(true);
  }

  /// Where the window is small a panel scrolls as a whole.
  private static ScrollPane scrolling(Region panel) {
    ScrollPane scroller = new ScrollPane(panel);
    Scrolling.ready(scroller);
    scroller.setFitToWidth(true);
    scroller.setFitToHeight(true);
    scroller.setMinWidth(PANEL);
    scroller.setPrefWidth(PANEL);
    scroller.setMaxWidth(PANEL);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.setFocusTraversable(false);
    return scroller;
  }
}
