package app.cairn.ui.meeting.board;

import app.cairn.network.Step;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.EmptyState;
import app.cairn.ui.kit.Place;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Stylesheets;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.FieldStyle;
import app.cairn.ui.meeting.part.MeetingDoors;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// « Tableau » : who is to be contacted, asked, met, thanked; a card each, a column a step.
public final class BoardScreen implements Screen {

  private static final String STYLESHEET = Stylesheets.beside(BoardScreen.class, "board.css");

  private final BoardViewModel model;
  private final BoardView board;
  private final ScrollPane empty;
  private final Button begin;
  private final StackPane root = new StackPane();
  private final ChangeListener<Object> following = (_, _, _) -> show();

  public BoardScreen(Workspace workspace, MeetingDoors doors) {
    model = new BoardViewModel(workspace, doors);
    board = new BoardView(model, workspace);
    begin =
        Buttons.main(
            "board-begin", workspace.say("meeting.write"), Feather.PLUS, () -> doors.write(null));
    begin.setDisable(!model.writable());
    empty = new ScrollPane(new EmptyState(workspace.say("meeting.board.empty"), begin));
    empty.setFitToWidth(true);
    empty.setFitToHeight(true);
    empty.setFocusTraversable(false);
    Scrolling.ready(empty);
    root.setId("meeting-board");
    root.getStylesheets().addAll(STYLESHEET, FieldStyle.sheet());
    root.sceneProperty().addListener((_, _, scene) -> model.seen(scene != null));
    model.cards().addListener(following);
    show();
  }

  private void show() {
    Node wanted = model.cards().get().isEmpty() ? empty : board;
    if (!root.getChildren().contains(wanted)) {
      root.getChildren().setAll(wanted);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  /// Somebody’s card; false where they are not on the board.
  @Override
  public boolean reveal(UUID entity) {
    boolean there = model.show(entity);
    if (there) {
      board.focus(entity);
    }
    return there;
  }

  private record Standing(UUID chosen, boolean restOpen, List<Integer> shown) implements Place {}

  @Override
  public Place place() {
    return new Standing(
        model.chosen().get(),
        model.restOpen().get(),
        BoardViewModel.STEPS.stream().map(step -> model.shown(step).size()).toList());
  }

  @Override
  public void returnTo(Place place) {
    if (place instanceof Standing(UUID chosen, boolean restOpen, List<Integer> shown)) {
      for (int i = 0; i < shown.size(); i++) {
        Step step = BoardViewModel.STEPS.get(i);
        model.atLeast(step, shown.get(i));
      }
      model.chosen().set(chosen);
      model.restOpen().set(restOpen);
      board.show();
    }
  }

  @Override
  public void focus() {
    if (model.cards().get().isEmpty()) {
      begin.requestFocus();
    } else {
      board.focus();
    }
  }

  @Override
  public void close() {
    model.cards().removeListener(following);
    board.detach();
    model.detach();
  }
}
