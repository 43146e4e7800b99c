package app.cairn.ui.network.map;

import app.cairn.map.MapNode;
import app.cairn.map.Spot;
import app.cairn.map.View;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Workspace;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;

/// What can be done with what one pressed on the map, by the other button of the mouse.
final class MapMenu {

  private final Workspace workspace;
  private final MapPane pane;
  private final MapCursor cursor;
  private final MapViewModel model;
  private final MapGestures gestures;
  private final MapKeys keys;
  private final ContextMenu menu = new ContextMenu();

  MapMenu(
      Workspace workspace,
      MapPane pane,
      MapCursor cursor,
      MapViewModel model,
      MapGestures gestures,
      MapKeys keys) {
    this.workspace = workspace;
    this.pane = pane;
    this.cursor = cursor;
    this.model = model;
    this.gestures = gestures;
    this.keys = keys;
    menu.setId("map-menu");
  }

  void show(Spot spot, MouseEvent event) {
    MapNode node = spot.node();
    boolean me = node.kind() == MapNode.Kind.ME;
    menu.getItems().clear();
    if (gestures.writable()) {
      add(me ? "network.map.newCircle" : "network.map.menu.child", () -> keys.child(spot));
      if (!me) {
        add("network.map.menu.sibling", () -> keys.sibling(spot, false));
      }
      if (!me && node.entity() != null) {
        add("network.map.rename", () -> keys.rename(spot, null));
      }
    }
    if (!me && node.people() > 0) {
      boolean folded = model.folded().get().contains(node.key());
      add(
          folded ? "network.map.menu.unfold" : "network.map.menu.fold",
          () -> model.fold(node.key()));
    }
    if (model.alone().get() != null) {
      add("network.map.menu.all", keys::toggleAlone);
    } else if (!me) {
      add("network.map.menu.alone", keys::toggleAlone);
    }
    if (gestures.writable() && !me && !pane.plan().pinned(spot).isEmpty()) {
      add("network.map.menu.unpin", () -> gestures.unpin(spot, pane.plan()));
    }
    if (gestures.writable() && node.entity() != null && !me) {
      menu.getItems().add(new SeparatorMenuItem());
      add("network.map.menu.remove", keys::remove);
    }
    double x = pane.view().get().mapX(event.getX());
    double y = pane.view().get().mapY(event.getY());
    menu.show(pane, event.getScreenX(), event.getScreenY());
    // The card of whom one pressed is on its way, and makes the map narrower.
    FxThread.soon(() -> onceLaidOut(() -> moveTo(x, y)));
  }

  private void onceLaidOut(Runnable act) {
    Scene scene = pane.getScene();
    if (scene != null) {
      Runnable[] once = new Runnable[1];
      once[0] =
          () -> {
            scene.removePostLayoutPulseListener(once[0]);
            act.run();
          };
      scene.addPostLayoutPulseListener(once[0]);
      Platform.requestNextPulse();
    }
  }

  /// @param x where one pressed, in map units
  private void moveTo(double x, double y) {
    View view = pane.view().get();
    Point2D place = pane.localToScreen(view.x(x), view.y(y));
    if (place != null) {
      menu.setAnchorX(place.getX());
      menu.setAnchorY(place.getY());
    }
  }

  private void add(String key, Runnable act) {
    MenuItem item = AsWritten.of(new MenuItem(workspace.say(key)));
    item.setId(key.substring(key.lastIndexOf('.') + 1) + "-map-item");
    item.setOnAction(_ -> act.run());
    menu.getItems().add(item);
  }
}
