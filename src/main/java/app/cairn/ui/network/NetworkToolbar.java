package app.cairn.ui.network;

import app.cairn.map.Colouring;
import app.cairn.map.Grouping;
import app.cairn.network.PeopleFilter;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.UndoKeys;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.network.map.MapPane;
import app.cairn.ui.network.map.MapViewModel;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The slim bar over the map: search, how it is grouped, filters, zoom, and the doors to the tools
/// of the room. Where there is little room it takes a second row.
final class NetworkToolbar extends FlowPane {

  private static final double NARROW = 420;

  /// So much is needed for all in one row but the filters of one click, which are in the menu too.
  private static final double ONE_ROW = 700;

  private final Workspace workspace;
  private final MapViewModel model;
  private final TextField search = new TextField();
  private final ToggleButton list;
  private final HBox zoom = new HBox(2);
  private final Label percent = new Label();

  /// @param pane what the zoom acts on
  /// @param tools what else one may do here
  /// @param back gives the focus back to the map or the list
  /// @param next goes to the next one whom the search finds
  NetworkToolbar(
      Workspace workspace,
      MapViewModel model,
      MapPane pane,
      List<Action> tools,
      Runnable back,
      Runnable next) {
    super(5, 5);
    this.workspace = workspace;
    this.model = model;
    setId("network-toolbar");
    getStyleClass().addAll("card", "network-toolbar");
    setRowValignment(javafx.geometry.VPos.CENTER);
    dressSearch(back, next);
    list = AsWritten.of(new ToggleButton(null, Icons.of(Feather.LIST)));
    list.setId("network-list-toggle");
    list.getStyleClass().add("icon-button");
    list.setAccessibleText(workspace.say("network.map.list"));
    list.setTooltip(new Tooltip(workspace.say("network.map.list.tooltip")));
    dressZoom(pane);
    widthProperty().addListener(_ -> adapt());
    list.selectedProperty().addListener(_ -> adapt());
    getChildren()
        .addAll(
            search,
            grouping(),
            line(),
            chip(
                "network-chip-degree",
                "network.map.degree.2",
                f -> f.degrees().contains(2),
                f -> f.toggleDegree(2)),
            chip(
                "network-chip-dormant",
                "network.map.filter.dormant",
                PeopleFilter::dormant,
                f -> f.withDormant(!f.dormant())),
            new FilterMenu(workspace, model),
            list,
            zoom,
            tools(tools));
  }

  /// Where there is hardly any room, search, grouping, the list and the tools are enough, each menu
  /// by its icon; where there is a little more, the zoom as well.
  private void adapt() {
    double width = getWidth();
    boolean narrow = width > 0 && width < NARROW;
    boolean close = narrow || width > 0 && width < ONE_ROW;
    show(zoom, !narrow && !list.isSelected());
    for (Node part : getChildren()) {
      if (part instanceof Separator || part instanceof ToggleButton && part != list) {
        show(part, !close);
      } else if (part instanceof MenuButton menu && !menu.getText().isEmpty()) {
        boolean icon = narrow || close && !list.isSelected();
        menu.setContentDisplay(icon ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        menu.setTooltip(icon ? new Tooltip(menu.getAccessibleText()) : null);
      }
    }
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  ToggleButton list() {
    return list;
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// How large the map is seen; not said beside a list.
  void zoomed(double scale) {
    percent.setText(workspace.formats().percent(scale));
  }

  private void dressSearch(Runnable back, Runnable next) {
    search.setId("network-search");
    search.getStyleClass().add("network-search");
    search.setPromptText(workspace.say("network.map.search"));
    search.setAccessibleText(workspace.say("network.map.search"));
    search.textProperty().bindBidirectional(model.query());
    search.setPrefWidth(172);
    UndoKeys.whileEmpty(search, workspace);
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            back.run();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            next.run();
            event.consume();
          }
        });
  }

  private void dressZoom(MapPane pane) {
    percent.setId("network-zoom");
    percent.getStyleClass().add("secondary");
    percent.setMinWidth(40);
    percent.setAlignment(Pos.CENTER);
    Button less =
        Buttons.icon(
            "network-zoom-out",
            workspace.say("network.map.zoomOut"),
            Feather.MINUS,
            () -> pane.zoom(1 / 1.25, pane.getWidth() / 2, pane.getHeight() / 2));
    Button more =
        Buttons.icon(
            "network-zoom-in",
            workspace.say("network.map.zoomIn"),
            Feather.PLUS,
            () -> pane.zoom(1.25, pane.getWidth() / 2, pane.getHeight() / 2));
    Button all =
        Buttons.icon("network-fit", workspace.say("network.map.fit"), Feather.MAXIMIZE, pane::fit);
    zoom.setAlignment(Pos.CENTER_LEFT);
    zoom.getChildren().addAll(less, percent, more, all);
  }

  private MenuButton grouping() {
    MenuButton button = AsWritten.of(new MenuButton());
    button.setId("network-grouping");
    button.getStyleClass().addAll("flat-button", "small-button");
    button.setGraphic(Icons.of(Feather.LAYERS));
    ToggleGroup groups = new ToggleGroup();
    for (Grouping grouping : Grouping.values()) {
      button
          .getItems()
          .add(choice(groups, "network.map.group." + grouping, model.grouping(), grouping));
    }
    button.getItems().add(new SeparatorMenuItem());
    ToggleGroup colours = new ToggleGroup();
    for (Colouring colouring : Colouring.values()) {
      button
          .getItems()
          .add(choice(colours, "network.map.colour." + colouring, model.colouring(), colouring));
    }
    CheckMenuItem ties = AsWritten.of(new CheckMenuItem(workspace.say("network.map.ties")));
    ties.selectedProperty().bindBidirectional(model.ties());
    button.getItems().addAll(new SeparatorMenuItem(), ties);
    button
        .textProperty()
        .bind(model.grouping().map(by -> workspace.say("network.map.group." + by)));
    button.accessibleTextProperty().bind(button.textProperty());
    return button;
  }

  private <T> RadioMenuItem choice(
      ToggleGroup group, String key, ObjectProperty<T> chosen, T value) {
    RadioMenuItem item = AsWritten.of(new RadioMenuItem(workspace.say(key)));
    item.setId("choice-" + value);
    item.setToggleGroup(group);
    item.setSelected(chosen.get() == value);
    item.setOnAction(_ -> chosen.set(value));
    chosen.addListener((_, _, now) -> item.setSelected(now == value));
    return item;
  }

  private ToggleButton chip(
      String id,
      String key,
      Predicate<PeopleFilter> set,
      Function<PeopleFilter, PeopleFilter> toggle) {
    ToggleButton chip = AsWritten.of(new ToggleButton(workspace.say(key)));
    chip.setId(id);
    chip.getStyleClass().addAll("filter-chip", "small-button");
    chip.setAccessibleText(workspace.say("network.map.filter.by", workspace.say(key)));
    chip.setOnAction(_ -> model.filter().set(toggle.apply(model.filter().get())));
    model.filter().addListener((_, _, now) -> chip.setSelected(set.test(now)));
    return chip;
  }

  private MenuButton tools(List<Action> actions) {
    MenuButton button = AsWritten.of(new MenuButton(workspace.say("network.map.tools")));
    button.setId("network-tools");
    button.setGraphic(Icons.of(Feather.COMPASS));
    button.setAccessibleText(button.getText());
    button.getStyleClass().addAll("flat-button", "small-button");
    actions.forEach(action -> button.getItems().add(action.menuItem()));
    return button;
  }

  private static Region line() {
    Separator line = new Separator(Orientation.VERTICAL);
    line.setPrefHeight(22);
    line.setFocusTraversable(false);
    return line;
  }
}
