package app.cairn.ui.network.list;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// One click opens a cell of a row already chosen, two a cell of any: where two were made, the
/// second one is not meant for what the first one opened.
final class OpeningClick {

  private boolean over = true;

  OpeningClick(Node cell) {
    cell.addEventFilter(MouseEvent.ANY, this::pass);
  }

  /// The cell opens now.
  void begin() {
    over = false;
  }

  private void pass(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED && event.getClickCount() == 1) {
      over = true;
    }
    if (!over && event.getClickCount() > 1) {
      event.consume();
    }
  }
}
