package app.cairn.ui.offer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags a line by its grip: the columns show where it would go, and one change is made on release.
/// Nothing happens where it is let go beside the columns.
final class LineDrag {

  private final LineRow row;
  private final LineColumns columns;
  private boolean dragging;

  LineDrag(Node grip, LineRow row, LineColumns columns) {
    this.row = row;
    this.columns = columns;
    grip.setOnMousePressed(MouseEvent::consume);
    grip.setOnMouseClicked(MouseEvent::consume);
    grip.setOnMouseDragged(this::dragged);
    grip.setOnMouseReleased(this::released);
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
      dragging = true;
      row.setOpacity(0.4);
      columns.dragOver(row, event.getSceneX(), event.getSceneY());
    }
    event.consume();
  }

  private void released(MouseEvent event) {
    row.setOpacity(1);
    if (dragging) {
      dragging = false;
      columns.drop(row);
    } else {
      row.requestFocus();
    }
    event.consume();
  }
}
