package app.cairn.ui.meeting.board;

import app.cairn.meeting.BoardCard;
import app.cairn.network.Step;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One step of the board and those who stand at it: a few, and « 12 autres ».
final class BoardColumn extends VBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass AFLOAT = PseudoClass.getPseudoClass("afloat");

  private final Step step;
  private final BoardViewModel model;
  private final BoardWords words;
  private final Workspace workspace;
  private final Consumer<CardView> made;
  private final Label count = new Label();
  private final VBox cards = new VBox(8);
  private final Map<Object, CardView> shown = new HashMap<>();
  private final Button more;
  private final Label drop;
  private final HBox head;

  /// @param made told each card that is made, to give it its keys and its mouse
  /// @param unfold shows the others of this column, or a few only
  BoardColumn(
      Step step,
      BoardViewModel model,
      BoardWords words,
      Workspace workspace,
      Consumer<CardView> made,
      Consumer<Step> unfold) {
    super(8);
    this.step = step;
    this.model = model;
    this.words = words;
    this.workspace = workspace;
    this.made = made;
    setId("board-" + step);
    getStyleClass().add("board-column");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    more = Buttons.flat("board-more-" + step, "", null, () -> unfold.accept(step));
    more.getStyleClass().addAll("small-button", "board-more");
    drop = Labels.secondary(workspace.say("meeting.board.drop"));
    drop.getStyleClass().add("board-drop");
    drop.setMaxWidth(Double.MAX_VALUE);
    drop.setAlignment(Pos.CENTER);
    show(drop, false);
    head = head();
    head.setViewOrder(-1);
    getChildren().setAll(head, cards, drop, more);
    show();
  }

  private HBox head() {
    Label title = Labels.heading(words.step(step));
    title.getStyleClass().add("board-step");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add("secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox names = new HBox(6, title, count);
    names.setAlignment(Pos.CENTER_LEFT);
    names.getStyleClass().add("board-head");
    if (step == Step.RESTING) {
      Button close =
          Buttons.icon(
              "board-rest-close",
              workspace.say("meeting.board.rest.close"),
              Feather.CHEVRONS_RIGHT,
              () -> model.restOpen().set(false));
      close.getStyleClass().add("board-rest-close");
      names.getChildren().add(close);
    }
    return names;
  }

  /// How far below the top of the column its head is seen.
  void headAt(double y) {
    head.setTranslateY(y);
    head.pseudoClassStateChanged(AFLOAT, y > 0);
  }

  Step step() {
    return step;
  }

  /// The cards that are shown, from the top.
  List<CardView> cards() {
    return cards.getChildren().stream().map(CardView.class::cast).toList();
  }

  /// The card of somebody; null where it is not shown here.
  CardView card(UUID person) {
    return shown.get(person);
  }

  /// « 12 autres », where it is there; null otherwise.
  Button more() {
    return more.isVisible() ? more : null;
  }

  /// What a key does on « 12 autres ».
  void onMore(EventHandler<KeyEvent> keys) {
    more.addEventHandler(KeyEvent.KEY_PRESSED, keys);
  }

  /// Brings the cards in line with those of now.
  void show() {
    List<BoardCard> now = model.shown(step);
    int all = model.cards().get().at(step).size();
    count.setText(all == 0 ? "" : workspace.formats().number(all));
    setAccessibleText(workspace.say("meeting.board.column", words.step(step), all));
    Lists.reconcile(
        cards.getChildren(),
        shown,
        now,
        card -> card.contact().id(),
        card -> {
          CardView view = new CardView(card, model, words);
          made.accept(view);
          return view;
        });
    now.forEach(card -> shown.get(card.contact().id()).show(card));
    showMore();
  }

  private void showMore() {
    int hidden = model.hidden(step);
    String said =
        hidden > 0
            ? workspace.say("meeting.board.more", hidden)
            : workspace.say("meeting.board.fewer");
    more.setText(said);
    more.setAccessibleText(said + ", " + words.step(step));
    show(more, hidden > 0 || model.unfolded(step));
  }

  /// Shows that a card would be put here if it were let go.
  void over(boolean now) {
    pseudoClassStateChanged(OVER, now);
    show(drop, now);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
