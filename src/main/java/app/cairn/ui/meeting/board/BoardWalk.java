package app.cairn.ui.meeting.board;

import app.cairn.network.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the board: arrows walk from card to card, Alt and an arrow carry one to the
/// neighbouring column, Enter opens, Space makes the gesture.
final class BoardWalk {

  private final BoardView board;

  BoardWalk(BoardView board) {
    this.board = board;
  }

  void take(CardView view) {
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(view, event));
  }

  private void pressed(CardView view, KeyEvent event) {
    if (event.isShiftDown() && event.getCode() == KeyCode.F10) {
      // Whoever has no menu key; the key itself comes as an event of its own.
      board.menu(view);
      event.consume();
    }
    if (event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    boolean done = event.isAltDown() ? carry(view, event.getCode()) : walk(view, event.getCode());
    if (done) {
      event.consume();
    }
  }

  private boolean carry(CardView view, KeyCode key) {
    if (key != KeyCode.LEFT && key != KeyCode.RIGHT) {
      return false;
    }
    Step from = view.card().step();
    Step to = BoardViewModel.aside(from, key == KeyCode.LEFT ? -1 : 1);
    if (to != from) {
      board.move(view.card(), to);
    }
    return true;
  }

  private boolean walk(CardView view, KeyCode key) {
    switch (key) {
      case UP -> along(view, -1);
      case DOWN -> along(view, 1);
      case LEFT -> aside(view, -1);
      case RIGHT -> aside(view, 1);
      case HOME -> go(stops(board.column(view.card().step())).getFirst());
      case END -> go(stops(board.column(view.card().step())).getLast());
      case ENTER -> board.model().open(view.card());
      case SPACE -> board.model().act(view.card());
      default -> {
        return false;
      }
    }
    return true;
  }

  /// From « 12 autres » back to the cards.
  void take(BoardColumn column) {
    column.onMore(
        event -> {
          if (event.getCode() == KeyCode.UP && !column.cards().isEmpty()) {
            go(column.cards().getLast());
            event.consume();
          }
        });
  }

  private void along(CardView view, int by) {
    List<Node> stops = stops(board.column(view.card().step()));
    go(stops.get(Math.clamp(stops.indexOf(view) + by, 0, stops.size() - 1)));
  }

  private void aside(CardView view, int by) {
    int row = board.column(view.card().step()).cards().indexOf(view);
    Step from = view.card().step();
    Step to = BoardViewModel.aside(from, by);
    while (to != from) {
      List<CardView> cards = board.column(to).cards();
      if (!cards.isEmpty() && board.column(to).isVisible()) {
        go(cards.get(Math.min(row, cards.size() - 1)));
        return;
      }
      from = to;
      to = BoardViewModel.aside(from, by);
    }
  }

  private static List<Node> stops(BoardColumn column) {
    List<Node> stops = new ArrayList<>(column.cards());
    if (column.more() != null) {
      stops.add(column.more());
    }
    return stops;
  }

  private void go(Node stop) {
    if (stop instanceof CardView view) {
      board.choose(view);
    } else {
      stop.requestFocus();
      board.reveal(stop);
    }
  }
}
