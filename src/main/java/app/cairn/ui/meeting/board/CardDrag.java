package app.cairn.ui.meeting.board;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Drags a card: its likeness follows the hand, the column below says « Déposer ici », and one
/// gesture is made on release. Escape gives up, and so does letting go beside the columns.
final class CardDrag {

  private final BoardView board;
  private final Pane layer;
  private final EventHandler<KeyEvent> escaping = this::escape;
  private CardView card;
  private CardView likeness;
  private Point2D held;

  /// @param layer lies over the board, and lets the mouse through
  CardDrag(BoardView board, Pane layer) {
    this.board = board;
    this.layer = layer;
  }

  void take(CardView view) {
    view.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            held = new Point2D(event.getX(), event.getY());
            board.choose(view);
            // The pane that scrolls would take the keyboard.
            event.consume();
          }
        });
    view.setOnMouseDragged(event -> dragged(view, event));
    view.setOnMouseReleased(event -> released(view, event));
  }

  private void dragged(CardView view, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || event.isStillSincePress()
        || held == null
        || !board.model().writable()) {
      return;
    }
    if (card == null) {
      begin(view);
    }
    Point2D at = layer.sceneToLocal(event.getSceneX(), event.getSceneY());
    likeness.relocate(at.getX() - held.getX(), at.getY() - held.getY());
    board.scrollNear(event.getSceneY());
    board.over(event.getSceneX(), event.getSceneY());
    event.consume();
  }

  private void begin(CardView view) {
    card = view;
    likeness = board.likeness(view.card());
    likeness.getStyleClass().add("carried");
    likeness.resize(view.getWidth(), view.getHeight());
    likeness.setManaged(false);
    layer.getChildren().setAll(likeness);
    view.setOpacity(0.35);
    view.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escaping);
  }

  private void released(CardView view, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || held == null) {
      return;
    }
    held = null;
    if (card != null) {
      BoardColumn target = board.over(event.getSceneX(), event.getSceneY());
      end();
      if (target != null) {
        board.move(view.card(), target.step());
      }
    } else if (view.contains(event.getX(), event.getY())) {
      board.model().open(view.card());
    }
    event.consume();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      held = null;
      end();
      event.consume();
    }
  }

  private void end() {
    Scene scene = layer.getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escaping);
    }
    if (card != null) {
      card.setOpacity(1);
    }
    card = null;
    likeness = null;
    layer.getChildren().clear();
    board.overNothing();
  }
}
