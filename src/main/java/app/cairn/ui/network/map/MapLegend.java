package app.cairn.ui.network.map;

import app.cairn.map.Colouring;
import app.cairn.map.MapLook;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// What the colours of dots tell, in a corner of the map; nothing for the colours of circles.
final class MapLegend extends VBox {

  private static final double DOT = 4.5;

  private final Workspace workspace;

  MapLegend(Workspace workspace) {
    super(3);
    this.workspace = workspace;
    setId("map-legend");
    getStyleClass().add("map-legend");
    setMouseTransparent(true);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setVisible(false);
  }

  void show(MapLook look, Colouring by) {
    getChildren()
        .setAll(
            look.legend(by).stream()
                .map(hint -> hint(workspace.say(hint.words()), hint.colour()))
                .toList());
    setVisible(!getChildren().isEmpty());
  }

  private static Label hint(String words, int colour) {
    Label hint = Labels.secondary(words);
    hint.setWrapText(false);
    int rgb = colour & 0xFFFFFF;
    hint.setGraphic(new Circle(DOT, Color.rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF)));
    return hint;
  }
}
