package app.cairn.ui.network;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands under the map; where little is left of the map beside a card, under the card too.
final class NetworkFoot extends VBox {

  /// Wide enough for a sentence between the map and a card.
  private static final double BROAD = 860;

  NetworkFoot() {
    getStyleClass().add("network-foot");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Stands at the end of `centre`, or under all of `room` where that is narrow.
  void standIn(BorderPane room, VBox centre) {
    room.widthProperty()
        .map(width -> width.doubleValue() < BROAD)
        .subscribe(
            narrow -> {
              room.setBottom(null);
              centre.getChildren().remove(this);
              if (narrow) {
                room.setBottom(this);
              } else {
                centre.getChildren().add(this);
              }
            });
  }

  /// Null takes away what is there.
  void show(Region bar) {
    getChildren().clear();
    setVisible(bar != null);
    if (bar != null) {
      getChildren().add(bar);
    }
  }
}
