package app.cairn.ui.insight.wall;

import app.cairn.meeting.Feedback;
import app.cairn.meeting.Tone;
import app.cairn.ui.insight.part.VoiceDot;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One return as a card: what was said, by whom, on what.
final class ReturnCell extends ListCell<Feedback> {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// A first name of more letters makes room for the theme.
  private static final int LONG = 14;

  /// What was said at great length leaves room for what others said: whole on pointing at it, and
  /// in the log.
  private static final double HIGHEST = 236;

  private static final double EMPTY = 60;

  /// Below its card, before the next.
  private static final double GAP = 11;

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;
  private final Label said = Labels.own("");
  private final CheckBox tick = AsWritten.of(new CheckBox());
  private final HBox foot = new HBox(7);
  private final VBox card;
  private final StackPane place;

  /// Held here: the model knows it weakly, and lets go of it with the cell.
  private final ChangeListener<Object> following = (_, _, _) -> updateItem(getItem(), isEmpty());

  ReturnCell(Workspace workspace, WallViewModel model, WallWords words) {
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    getStyleClass().add("wall-cell");
    said.getStyleClass().add("wall-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setMinHeight(0);
    said.setAlignment(Pos.TOP_LEFT);
    said.setMaxHeight(HIGHEST);
    WholeWords.of(said, said::getText);
    tick.setFocusTraversable(false);
    tick.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    tick.setOnAction(
        _ -> {
          getListView().requestFocus();
          getListView().getSelectionModel().select(getIndex());
          model.toggle(getItem());
        });
    HBox top = new HBox(8, said, tick);
    top.setAlignment(Pos.TOP_LEFT);
    foot.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(8, top, foot);
    card.getStyleClass().add("wall-card");
    place = new StackPane(card);
    place.setPadding(new Insets(2, 3, GAP, 3));
    setPrefWidth(0);
    model.sight().addListener(new WeakChangeListener<>(following));
  }

  @Override
  protected double computePrefHeight(double width) {
    // An empty cell too has a height: a list fills what is left with them.
    return isEmpty() || getItem() == null ? EMPTY : snapSizeY(place.prefHeight(width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void updateItem(Feedback one, boolean empty) {
    super.updateItem(one, empty);
    if (empty || one == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    boolean chosen = model.sight().get().isChosen(one);
    String quoted = words.names().quoted(one);
    said.setText(quoted);
    tick.setSelected(chosen);
    card.pseudoClassStateChanged(CHOSEN, chosen);
    foot.getChildren().setAll(new VoiceDot(one.contact(), 20, false, words.names()), name(one));
    one.themes().stream().findFirst().ifPresent(theme -> foot.getChildren().add(chip(theme, one)));
    setAccessibleText(
        workspace.say(
            chosen ? "insight.card.chosen" : "insight.card",
            quoted,
            words.names().whole(one.contact())));
    setGraphic(place);
  }

  private Label name(Feedback one) {
    Label name = Labels.secondary(words.names().brief(one.contact()));
    name.setWrapText(false);
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    WholeWords.of(name, name::getText);
    name.setMinWidth(name.getText().length() <= LONG ? Region.USE_PREF_SIZE : 36);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    return name;
  }

  private Label chip(String theme, Feedback one) {
    List<String> all = one.themes();
    String shown =
        all.size() == 1 ? theme : workspace.say("insight.themes.more", theme, all.size() - 1);
    Label chip = Labels.chip(shown, tone(one));
    chip.getStyleClass().add("wall-theme");
    chip.setMinWidth(40);
    chip.setTextOverrun(OverrunStyle.ELLIPSIS);
    WholeWords.of(chip, () -> shown);
    return chip;
  }

  private static String tone(Feedback one) {
    return one.tone() == Tone.ENCOURAGING
        ? "mousse"
        : one.tone() == Tone.DISTURBING ? "ocre" : "sable";
  }
}
