package app.cairn.ui.meeting.board;

import app.cairn.meeting.BoardCard;
import app.cairn.meeting.BoardCard.Gesture;
import app.cairn.network.Step;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Workspace;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// What can be done with a card, by the other button of the mouse or the menu key.
final class CardMenu {

  private final Workspace workspace;
  private final BoardView board;
  private final BoardViewModel model;
  private final BoardWords words;
  private final ContextMenu menu = new ContextMenu();

  CardMenu(Workspace workspace, BoardView board, BoardWords words) {
    this.workspace = workspace;
    this.board = board;
    this.model = board.model();
    this.words = words;
    menu.setId("board-menu");
  }

  void show(CardView view, ContextMenuEvent event) {
    show(view, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /// Below the card, for the keyboard.
  void show(CardView view) {
    Bounds card = view.localToScreen(view.getBoundsInLocal());
    show(view, card.getMinX() + 12, card.getMaxY() - 4);
  }

  private void show(CardView view, double screenX, double screenY) {
    board.choose(view);
    BoardCard card = view.card();
    menu.getItems().clear();
    add("meeting.board.open", "open", () -> model.open(card));
    if (model.writable()) {
      if (card.gesture() != Gesture.NONE) {
        menu.getItems().add(item(words.gesture(card), "gesture", () -> model.act(card)));
      }
      others(card);
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().add(moves(card));
    }
    add(
        "meeting.board.onTheMap",
        "map",
        () -> workspace.window().revealIn("network", card.contact().id()));
    menu.show(view, screenX, screenY);
  }

  private void others(BoardCard card) {
    var person = card.contact().id();
    if (card.gesture() != Gesture.WRITE && card.gesture() != Gesture.FOLLOW_UP) {
      add("meeting.gesture.WRITE", "write", () -> model.write(person));
    }
    if (card.gesture() != Gesture.PLAN) {
      add("meeting.gesture.PLAN", "plan", () -> model.plan(person));
    }
    add("meeting.log", "log", () -> model.log(person));
  }

  private Menu moves(BoardCard card) {
    Menu moves = AsWritten.of(new Menu(workspace.say("meeting.board.move")));
    moves.setId("board-menu-move");
    for (Step step : BoardViewModel.STEPS) {
      if (step != card.step()) {
        moves.getItems().add(item(words.step(step), "to-" + step, () -> board.move(card, step)));
      }
    }
    return moves;
  }

  private void add(String key, String id, Runnable act) {
    menu.getItems().add(item(workspace.say(key), id, act));
  }

  private static MenuItem item(String text, String id, Runnable act) {
    MenuItem item = AsWritten.of(new MenuItem(text));
    item.setId("board-menu-" + id);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
