package app.cairn.ui.insight.wall;

import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The returns about one thing, one below the other; as many cards as are seen.
final class ReturnColumn extends VBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Aspect aspect;
  private final ListView<Feedback> cards = new ListView<>();

  ReturnColumn(Aspect aspect, Workspace workspace, WallViewModel model, WallWords words) {
    super(8);
    this.aspect = aspect;
    String key = aspect.name().toLowerCase(Locale.ROOT);
    setId("wall-" + key);
    getStyleClass().addAll("wall-column", "wall-" + key);
    Region bar = new Region();
    bar.getStyleClass().add("wall-bar");
    Label name = Labels.heading(workspace.say("insight.aspect." + aspect));
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label aside = Labels.secondary(workspace.say("insight.aspect.aside." + aspect));
    aside.setWrapText(false);
    WholeWords.of(aside, aside::getText);
    HBox head = new HBox(9, bar, name, aside);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("wall-head");
    head.setMinHeight(USE_PREF_SIZE);
    cards.setId("wall-cards-" + key);
    cards.getStyleClass().add("wall-cards");
    cards.setAccessibleText(workspace.say("insight.aspect." + aspect));
    cards.setCellFactory(_ -> new ReturnCell(workspace, model, words));
    Label none = Labels.secondary(workspace.say("insight.column.empty"));
    none.getStyleClass().add("wall-none");
    cards.setPlaceholder(none);
    VBox.setVgrow(cards, Priority.ALWAYS);
    setMinWidth(0);
    setPrefWidth(238);
    getChildren().setAll(head, cards);
  }

  Aspect aspect() {
    return aspect;
  }

  ListView<Feedback> cards() {
    return cards;
  }

  /// Brings the cards in line; where the keyboard stands stays.
  void show(List<Feedback> returns) {
    UUID stood = stands() == null ? null : stands().id();
    int index = cards.getSelectionModel().getSelectedIndex();
    replace(returns);
    if (stood != null) {
      int now = index(stood);
      int next = now >= 0 ? now : Math.min(index, cards.getItems().size() - 1);
      cards.getSelectionModel().clearAndSelect(Math.max(0, next));
    }
  }

  /// What says something else is replaced in its place: the view stays where it is. Thousands that
  /// change places are set at once.
  private void replace(List<Feedback> returns) {
    List<Feedback> now = cards.getItems();
    boolean same = now.size() == returns.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = now.get(i).id().equals(returns.get(i).id());
    }
    if (!same) {
      cards.getItems().setAll(returns);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(returns.get(i))) {
        now.set(i, returns.get(i));
      }
    }
  }

  /// Where the keyboard stands; null before there is any.
  Feedback stands() {
    return cards.getSelectionModel().getSelectedItem();
  }

  /// Puts the keyboard on the card at `index`, as near as there is one.
  void stand(int index) {
    cards.requestFocus();
    if (!cards.getItems().isEmpty()) {
      int at = Math.clamp(index, 0, cards.getItems().size() - 1);
      cards.getSelectionModel().clearAndSelect(at);
      cards.scrollTo(at);
    }
  }

  int index(UUID one) {
    for (int i = 0; i < cards.getItems().size(); i++) {
      if (cards.getItems().get(i).id().equals(one)) {
        return i;
      }
    }
    return -1;
  }

  /// Shows that what is carried would come here.
  void over(boolean now) {
    pseudoClassStateChanged(OVER, now);
  }
}
