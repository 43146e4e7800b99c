package app.cairn.ui.network.path;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// The sign of a hub, as on the map: a dot in a ring; the ring alone where it is only suggested.
final class DoorSign extends StackPane {

  DoorSign(boolean marked) {
    Circle ring = new Circle(8);
    ring.getStyleClass().add(marked ? "door-ring" : "door-ring-suggested");
    Circle dot = new Circle(4);
    dot.getStyleClass().add("door-dot");
    dot.setVisible(marked);
    getChildren().addAll(ring, dot);
  }
}
