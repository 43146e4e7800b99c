package app.cairn.ui.insight.wall;

import app.cairn.insight.ThemeVoices;
import app.cairn.insight.Voices;
import app.cairn.meeting.Themes;
import app.cairn.ui.insight.part.VoiceDot;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The themes and who brought each, people as dots; one is brought to the front by a press.
final class ThemesCard extends VBox {

  private static final double ROW = 32;
  private static final int MOST = 9;

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;
  private final Label counted = Labels.secondary("");
  private final ListView<ThemeVoices> rows = new ListView<>();
  private final Label none;
  private final Label linked = Labels.small("");
  private final HBox legend;

  ThemesCard(Workspace workspace, WallViewModel model, WallWords words) {
    super(2);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    getStyleClass().addAll("card", "wall-side-card");
    counted.setId("wall-counted");
    none = Labels.secondary(workspace.say("insight.themes.none"));
    rows.setId("wall-themes");
    rows.getStyleClass().add("wall-themes");
    rows.setAccessibleText(workspace.say("insight.themes"));
    rows.setFixedCellSize(ROW);
    rows.setCellFactory(_ -> new ThemeCell(model, words));
    rows.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> press());
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setMargin(rows, new Insets(6, -9, 0, -9));
    linked.setId("wall-linked");
    HBox.setHgrow(linked, Priority.ALWAYS);
    legend = new HBox(8, VoiceDot.legend("•"), linked);
    legend.setAlignment(Pos.TOP_LEFT);
    legend.getStyleClass().add("wall-legend");
    getChildren()
        .setAll(Labels.heading(workspace.say("insight.themes")), counted, rows, none, legend);
  }

  void show() {
    var sight = model.sight().get();
    List<ThemeVoices> themes = sight.wall().themes();
    counted.setText(words.counted(sight.wall().returns().size(), sight.wall().people().size()));
    if (!rows.getItems().equals(themes)) {
      rows.getItems().setAll(themes);
    }
    double height = ROW * Math.min(MOST, themes.size()) + 2;
    rows.setMinHeight(height);
    rows.setPrefHeight(height);
    rows.setMaxHeight(height);
    shown(rows, !themes.isEmpty());
    shown(none, themes.isEmpty());
    chooseFront(sight.front(), themes);
    Optional<String> sentence = linked(sight.front(), themes);
    linked.setText(sentence.orElse(""));
    shown(legend, sentence.isPresent());
  }

  private void chooseFront(String front, List<ThemeVoices> themes) {
    for (int i = 0; front != null && i < themes.size(); i++) {
      if (Themes.key(themes.get(i).theme()).equals(Themes.key(front))) {
        rows.getSelectionModel().clearAndSelect(i);
      }
    }
    if (front == null && !rows.isFocused()) {
      rows.getSelectionModel().clearSelection();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      press();
      event.consume();
    }
  }

  private void press() {
    ThemeVoices chosen = rows.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.bringForward(chosen.theme());
    }
  }

  /// Why two voices count as one, for the theme in front, or the first where there are any.
  private Optional<String> linked(String front, List<ThemeVoices> themes) {
    Stream<ThemeVoices> asked =
        themes.stream()
            .filter(one -> front == null || Themes.key(one.theme()).equals(Themes.key(front)));
    Optional<List<UUID>> group =
        asked.flatMap(one -> one.voices().stream()).filter(one -> one.size() > 1).findFirst();
    return group.map(
        people -> {
          UUID one = people.getFirst();
          UUID other = people.get(1);
          Voices.Bond bond = Voices.of(model.dossier()).bond(one, other);
          return workspace.say(
              "insight.linked." + bond, words.names().brief(one), words.names().brief(other));
        });
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
