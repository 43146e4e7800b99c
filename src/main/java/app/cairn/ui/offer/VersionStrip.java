package app.cairn.ui.offer;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Lists;
import app.cairn.ui.kit.Scrolling;
import app.cairn.ui.kit.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The versions beside each other, the draft last; two ticked can be compared, the draft can be
/// frozen.
final class VersionStrip extends VBox {

  private static final double GAP = 8;
  private static final double TWO_CARDS = 2 * VersionCard.WIDTH + GAP;

  private final VersionsViewModel versions;
  private final Workspace workspace;
  private final FlowPane cards = new FlowPane(GAP, GAP);
  private final Map<Object, VersionCard> shown = new HashMap<>();
  private final CardRow scroll = new CardRow();
  private final Label hint = Labels.secondary("");
  private final Button compare;
  private final Button freeze;
  private final Label fresh = Labels.small("");
  private final Region freshDot = new Region();
  private final VBox title = new VBox(2);
  private final VBox freezing = new VBox(7);
  private boolean wraps;
  private final ChangeListener<Object> following = (_, _, _) -> show();

  /// @param ask asks why, and freezes
  VersionStrip(VersionsViewModel versions, Workspace workspace, Runnable ask) {
    this.versions = versions;
    this.workspace = workspace;
    setId("version-strip");
    getStyleClass().addAll("card", "version-strip");
    compare =
        Buttons.small(
            "compare", workspace.say("offer.versions.compare"), Feather.COLUMNS, versions::compare);
    freeze = Buttons.main("freeze", "", null, ask);
    freeze.setTooltip(new Tooltip(workspace.say("offer.versions.new")));
    title.getChildren().setAll(Labels.heading(workspace.say("offer.versions")), hint, compare);
    title.getStyleClass().add("version-title");
    VBox.setMargin(compare, new javafx.geometry.Insets(8, 0, 0, 0));
    freshDot.getStyleClass().add("fresh-dot");
    HBox news = new HBox(6, freshDot, fresh);
    news.setAlignment(Pos.CENTER);
    freezing.getChildren().setAll(freeze, news);
    freezing.setAlignment(Pos.CENTER);
    freezing.getStyleClass().add("freezing");
    freezing.setVisible(workspace.session().writable());
    freezing.setManaged(workspace.session().writable());
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    versions.cards().addListener(following);
    versions.freshCount().addListener(following);
    versions.freezable().addListener(following);
    versions.two().addListener(following);
    setNarrow(false);
    show();
  }

  /// One under the other where there is little room.
  void setNarrow(boolean narrow) {
    Pane row = narrow ? new VBox(12) : new HBox(16);
    if (row instanceof HBox box) {
      box.setAlignment(Pos.CENTER_LEFT);
      box.setFillHeight(true);
    }
    wraps = narrow;
    scroll.setContent(narrow ? null : cards);
    wrap();
    row.getChildren().setAll(title, narrow ? cards : scroll, freezing);
    getChildren().setAll(row);
  }

  boolean show(UUID version) {
    VersionCard card = shown.get(version);
    if (card != null) {
      card.lookup(".check-box").requestFocus();
      scroll.letGo();
      FxThread.soon(() -> Scrolling.show(card, card.getBoundsInLocal()));
    }
    return card != null;
  }

  /// How far one scrolled along, from 0 to 1.
  double along() {
    return scroll.getHvalue();
  }

  void scrollAlong(double along) {
    scroll.letGo();
    FxThread.soon(() -> scroll.setHvalue(along));
  }

  void detach() {
    versions.cards().removeListener(following);
    versions.freshCount().removeListener(following);
    versions.freezable().removeListener(following);
    versions.two().removeListener(following);
  }

  private void show() {
    int before = shown.size();
    Lists.reconcile(
        cards.getChildren(),
        shown,
        versions.cards().get(),
        VersionsViewModel.Card::id,
        card -> new VersionCard(card, versions, workspace));
    versions.cards().get().forEach(card -> shown.get(card.id()).show(card));
    wrap();
    int count = shown.size();
    boolean none = count == 0;
    scroll.setVisible(!none);
    hint.setText(
        workspace.say(
            none
                ? "offer.versions.none"
                : versions.two().get() ? "offer.versions.two" : "offer.versions.tickTwo"));
    // With one alone there is nothing to tick.
    hint.setVisible(count != 1);
    hint.setManaged(count != 1);
    compare.setVisible(count > 1);
    compare.setManaged(count > 1);
    compare.setDisable(!versions.two().get());
    freeze.setText(workspace.say("offer.versions.freeze", versions.number().get()));
    freeze.setAccessibleText(freeze.getText() + ", " + workspace.say("offer.versions.new"));
    freeze.setDisable(!versions.freezable().get());
    int lines = versions.freshCount().get();
    freshDot.setVisible(lines > 0);
    freshDot.setManaged(lines > 0);
    fresh.setText(lines > 0 ? workspace.say("offer.versions.fresh", lines) : "");
    if (count > before) {
      scroll.keepToTheEnd();
    }
  }

  /// One row to scroll along, or as many as it takes.
  private void wrap() {
    double row = shown.size() * (VersionCard.WIDTH + GAP);
    cards.setPrefWrapLength(wraps ? TWO_CARDS : row);
  }

  /// As high as a card from the beginning: the first to come moves nothing. Where the cards do not
  /// all fit beside each other, it is higher by the bar: that would lie on their feet.
  private static final class CardRow extends ScrollPane {

    private static final double BAR = 12;

    private boolean atTheEnd;

    CardRow() {
      addEventFilter(InputEvent.ANY, event -> atTheEnd &= !moves(event));
      focusWithinProperty().addListener((_, _, _) -> letGo());
      // Its own layout goes on until the width is known.
      widthProperty().addListener((_, _, _) -> FxThread.soon(this::requestLayout));
    }

    /// Shows the latest card, however long the row grows, until somebody looks elsewhere.
    void keepToTheEnd() {
      atTheEnd = true;
      requestLayout();
    }

    void letGo() {
      atTheEnd = false;
    }

    private static boolean moves(InputEvent event) {
      return event.getEventType() == ScrollEvent.SCROLL
          || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }

    private void goToTheEnd() {
      if (atTheEnd) {
        setHvalue(1);
      }
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (atTheEnd && getHvalue() < 1) {
        FxThread.soon(this::goToTheEnd);
      }
    }

    @Override
    protected double computePrefHeight(double width) {
      boolean bar = getContent() != null && getContent().prefWidth(-1) > getWidth();
      return Math.max(VersionCard.LEAST, super.computePrefHeight(width)) + (bar ? BAR : 0);
    }
  }
}
