package app.cairn.ui.insight.wall;

import app.cairn.insight.ThemeVoices;
import app.cairn.meeting.Themes;
import app.cairn.ui.insight.part.VoiceDot;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.WholeWords;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A theme and the people who brought it, a dot each.
final class ThemeCell extends ListCell<ThemeVoices> {

  private static final PseudoClass FRONT = PseudoClass.getPseudoClass("front");
  private static final int DOTS = 4;
  private static final double SIZE = 18;

  private final WallViewModel model;
  private final WallWords words;
  private final Label name = Labels.text("");
  private final HBox dots = new HBox(3);
  private final HBox row = new HBox(8, name, dots);
  private final ChangeListener<Object> following = (_, _, _) -> updateItem(getItem(), isEmpty());

  ThemeCell(WallViewModel model, WallWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("theme-cell");
    name.setWrapText(false);
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMaxWidth(Double.MAX_VALUE);
    WholeWords.of(name, name::getText);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    dots.setAlignment(Pos.CENTER_RIGHT);
    dots.setMinWidth(Region.USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    model.sight().addListener(new WeakChangeListener<>(following));
  }

  @Override
  protected void updateItem(ThemeVoices one, boolean empty) {
    super.updateItem(one, empty);
    if (empty || one == null) {
      setGraphic(null);
      pseudoClassStateChanged(FRONT, false);
      return;
    }
    String front = model.sight().get().front();
    boolean ahead = front != null && Themes.key(front).equals(Themes.key(one.theme()));
    pseudoClassStateChanged(FRONT, ahead);
    name.setText(one.theme());
    dots.getChildren().clear();
    int people = 0;
    for (List<UUID> voice : one.voices()) {
      for (UUID person : voice) {
        if (people++ < DOTS) {
          dots.getChildren()
              .add(
                  new VoiceDot(person, SIZE, person != voice.getFirst(), words.names())
                      .named(words.names().whole(person)));
        }
      }
    }
    if (people > DOTS) {
      dots.getChildren().add(Labels.small("+" + (people - DOTS)));
    }
    setAccessibleText(
        one.theme()
            + one.voices().stream()
                .flatMap(List::stream)
                .map(words.names()::whole)
                .collect(Collectors.joining(", ", ", ", "")));
    setGraphic(row);
  }
}
