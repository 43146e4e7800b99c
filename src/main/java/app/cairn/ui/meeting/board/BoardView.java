package app.cairn.ui.meeting.board;

import app.cairn.meeting.BoardCard;
import app.cairn.network.Step;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.ShownFocus;
import app.cairn.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// The seven columns, and what goes from one to another: cards carried by keys or by the mouse.
final class BoardView extends StackPane {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  /// The scroll bar stands beside the columns, in the margin of the page.
  private static final double BAR = 18;

  private static final double HEAD = 36;

  /// One tenth at each end is an edge.
  private static final double EDGES = 10;

  /// Of the whole, at each move of a hand that stays near an edge.
  private static final double STEP = 0.03;

  private final BoardViewModel model;
  private final BoardWords words;
  private final List<BoardColumn> columns = new ArrayList<>();
  private final Button rest = AsWritten.of(new Button());
  private final Label restName = new Label();
  private final BoardGrid grid;
  private final ScrollPane scroller = new ScrollPane();
  private final BoardWalk walk = new BoardWalk(this);
  private final CardDrag drag;
  private final CardMenu menu;
  private final Workspace workspace;
  private final ChangeListener<Object> following = (_, _, _) -> show();

  BoardView(BoardViewModel model, Workspace workspace) {
    this.model = model;
    this.workspace = workspace;
    this.words = new BoardWords(workspace);
    Pane layer = new Pane();
    layer.setMouseTransparent(true);
    this.drag = new CardDrag(this, layer);
    this.menu = new CardMenu(workspace, this, words);
    for (Step step : BoardViewModel.STEPS) {
      BoardColumn column = new BoardColumn(step, model, words, workspace, this::take, this::unfold);
      walk.take(column);
      columns.add(column);
    }
    dressRest();
    grid = new BoardGrid(columns, rest);
    scroller.setId("board-scroll");
    scroller.setFitToWidth(true);
    scroller.setFitToHeight(true);
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.setFocusTraversable(false);
    StackPane page = new StackPane(grid);
    page.setAlignment(Pos.TOP_LEFT);
    page.setPadding(new Insets(0, BAR, 0, 0));
    Scrolling.steady(scroller, page);
    Scrolling.ready(scroller);
    StackPane.setMargin(scroller, new Insets(0, -BAR, 0, 0));
    scroller.vvalueProperty().addListener(_ -> keepHeads());
    grid.heightProperty().addListener(_ -> keepHeads());
    scroller.viewportBoundsProperty().addListener(_ -> keepHeads());
    getChildren().setAll(scroller, layer);
    model.cards().addListener(following);
    model.restOpen().addListener(following);
    show();
  }

  private void dressRest() {
    restName.setRotate(-90);
    restName.getStyleClass().add("board-step");
    rest.setId("board-rest");
    rest.getStyleClass().add("board-rest");
    rest.setGraphic(new Group(restName));
    rest.setOnAction(_ -> model.restOpen().set(true));
  }

  private void take(CardView view) {
    view.setFocusTraversable(false);
    walk.take(view);
    drag.take(view);
    view.setOnContextMenuRequested(event -> menu.show(view, event));
    view.focusedProperty().addListener((_, _, now) -> focused(view, now));
  }

  private void focused(CardView view, boolean now) {
    if (now) {
      model.chosen().set(view.card().contact().id());
      stopAt(view);
    }
  }

  /// One card is reached by Tab; arrows go on from there.
  private void stopAt(CardView stop) {
    for (BoardColumn column : columns) {
      column.cards().forEach(card -> card.setFocusTraversable(card == stop));
    }
  }

  private void unfold(Step step) {
    int before = column(step).cards().size();
    model.fold(step);
    show();
    List<CardView> cards = column(step).cards();
    choose(cards.get(Math.min(before, cards.size() - 1)));
  }

  BoardViewModel model() {
    return model;
  }

  BoardColumn column(Step step) {
    return columns.get(BoardViewModel.STEPS.indexOf(step));
  }

  /// A card that looks like the one of `card`, to be carried.
  CardView likeness(BoardCard card) {
    return new CardView(card, model, words);
  }

  /// Puts the keyboard on a card.
  void choose(CardView view) {
    // What has just come can have the keyboard once it is laid out.
    applyCss();
    layout();
    view.requestFocus();
    reveal(view);
  }

  void menu(CardView view) {
    menu.show(view);
  }

  void reveal(Node node) {
    Bounds seen = node.getBoundsInLocal();
    // The head of the column lies over what stands just below it.
    Scrolling.show(
        node,
        new BoundingBox(
            seen.getMinX(), seen.getMinY() - HEAD, seen.getWidth(), seen.getHeight() + HEAD));
  }

  void move(BoardCard card, Step to) {
    model.move(card, to);
  }

  /// Shows which column lies under a place of the scene; null for none, or where the card comes
  /// from.
  BoardColumn over(double sceneX, double sceneY) {
    BoardColumn found = null;
    for (BoardColumn column : columns) {
      boolean here = column.isVisible() && contains(column, sceneX, sceneY);
      boolean other = here && column.card(model.chosen().get()) == null;
      column.over(other);
      found = other ? column : found;
    }
    boolean resting = rest.isVisible() && contains(rest, sceneX, sceneY);
    rest.pseudoClassStateChanged(OVER, resting);
    return resting ? columns.getLast() : found;
  }

  /// Near the top or the foot of what is seen, what lies beyond comes.
  void scrollNear(double sceneY) {
    Bounds seen = scroller.localToScene(scroller.getBoundsInLocal());
    double edge = seen.getHeight() / EDGES;
    double by = sceneY < seen.getMinY() + edge ? -STEP : sceneY > seen.getMaxY() - edge ? STEP : 0;
    scroller.setVvalue(Math.clamp(scroller.getVvalue() + by, 0, 1));
  }

  void overNothing() {
    columns.forEach(column -> column.over(false));
    rest.pseudoClassStateChanged(OVER, false);
  }

  private static boolean contains(Node node, double sceneX, double sceneY) {
    Bounds area = node.localToScene(node.getBoundsInLocal());
    return area.contains(sceneX, sceneY);
  }

  /// Puts the keyboard where one was, or where one begins.
  void focus() {
    CardView stop = stop();
    if (stop == null) {
      requestFocus();
    } else {
      choose(stop);
      ShownFocus.on(stop);
    }
  }

  /// Shows somebody’s card, and puts the keyboard there.
  void focus(UUID person) {
    show();
    CardView view = card(person);
    if (view != null) {
      choose(view);
      ShownFocus.on(view);
    }
  }

  void detach() {
    model.cards().removeListener(following);
    model.restOpen().removeListener(following);
  }

  private CardView stop() {
    CardView chosen = card(model.chosen().get());
    return chosen != null
        ? chosen
        : columns.stream().flatMap(one -> one.cards().stream()).findFirst().orElse(null);
  }

  private CardView card(UUID person) {
    return columns.stream()
        .map(column -> person == null ? null : column.card(person))
        .filter(view -> view != null)
        .findFirst()
        .orElse(null);
  }

  /// Brings the columns in line with the cards of now; the keyboard stays with its card.
  void show() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean here = owner instanceof CardView;
    UUID chosen = model.chosen().get();
    if (here && chosen != null) {
      model.show(chosen);
    }
    columns.forEach(BoardColumn::show);
    grid.fold(!model.restOpen().get());
    showRest();
    CardView stop = stop();
    stopAt(stop);
    if (here && stop != null && owner != stop) {
      choose(stop);
    }
  }

  /// The names of the steps stay in sight while the cards pass below them.
  private void keepHeads() {
    double beyond = grid.getHeight() - scroller.getViewportBounds().getHeight();
    double top = grid.oneRow() ? Math.max(0, beyond) * scroller.getVvalue() : 0;
    columns.forEach(column -> column.headAt(top));
    rest.getGraphic().setTranslateY(top);
  }

  private void showRest() {
    int resting = model.cards().get().at(Step.RESTING).size();
    String said = words.step(Step.RESTING);
    restName.setText(resting == 0 ? said : said + "  " + workspace.formats().number(resting));
    rest.setAccessibleText(workspace.say("meeting.board.rest.open", resting));
  }
}
