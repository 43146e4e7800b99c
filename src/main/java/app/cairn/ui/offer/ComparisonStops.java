package app.cairn.ui.offer;

import app.cairn.ui.kit.Scrolling;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// Reads a comparison line by line with the arrows: Tab reaches one line, Up and Down the others,
/// and a screen reader says each with what became of it.
final class ComparisonStops {

  private final List<? extends Node> stops;

  /// @param comparison holds the lines, style class `comparison-stop`
  ComparisonStops(Parent comparison, List<? extends Node> stops) {
    this.stops = List.copyOf(stops);
    for (Node stop : this.stops) {
      stop.setOnMousePressed(_ -> go(this.stops.indexOf(stop)));
    }
    if (!this.stops.isEmpty()) {
      this.stops.getFirst().setFocusTraversable(true);
    }
    comparison.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    int at = stops.indexOf(event.getTarget());
    if (at < 0) {
      return;
    }
    int next =
        switch (event.getCode()) {
          case DOWN -> at + 1;
          case UP -> at - 1;
          case HOME -> 0;
          case END -> stops.size() - 1;
          default -> -2;
        };
    if (next > -2) {
      go(Math.clamp(next, 0, stops.size() - 1));
      event.consume();
    }
  }

  private void go(int index) {
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).setFocusTraversable(i == index);
    }
    Node stop = stops.get(index);
    stop.requestFocus();
    Scrolling.show(stop, stop.getBoundsInLocal());
  }
}
