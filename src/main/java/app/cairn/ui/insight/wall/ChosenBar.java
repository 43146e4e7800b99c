package app.cairn.ui.insight.wall;

import app.cairn.insight.Chosen;
import app.cairn.ui.insight.part.VoiceDot;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.FxThread;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is chosen, whose voices they are, and the one thing to do with it: decide.
final class ChosenBar extends VBox {

  private static final int FACES = 4;

  /// Below, the gestures stand under the words.
  private static final double ROOM = 640;

  private final WallViewModel model;
  private final WallWords words;
  private final HBox faces = new HBox(-7);
  private final Label title = Labels.heading("");
  private final Label voices = Labels.secondary("");
  private final Button decide;
  private final HBox told;
  private final HBox gestures;
  private boolean wide = true;

  ChosenBar(Workspace workspace, WallViewModel model, WallWords words, Runnable decides) {
    super(8);
    this.model = model;
    this.words = words;
    setId("wall-chosen");
    getStyleClass().add("wall-chosen");
    title.setId("wall-chosen-title");
    voices.setId("wall-chosen-voices");
    faces.setAlignment(Pos.CENTER_LEFT);
    faces.setMinWidth(Region.USE_PREF_SIZE);
    VBox said = new VBox(title, voices);
    said.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button clear =
        Buttons.flat("wall-clear", workspace.say("insight.chosen.clear"), null, model::clear);
    clear.setMinWidth(Region.USE_PREF_SIZE);
    decide = Buttons.main("wall-decide", workspace.say("insight.decide"), Feather.EDIT_2, decides);
    decide.setMinWidth(Region.USE_PREF_SIZE);
    decide.setDisable(!model.writable());
    told = new HBox(14, faces, said);
    told.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(told, Priority.ALWAYS);
    gestures = new HBox(14, clear, decide);
    gestures.setAlignment(Pos.CENTER_RIGHT);
    gestures.setMinWidth(Region.USE_PREF_SIZE);
    setMinHeight(Region.USE_PREF_SIZE);
    widthProperty().addListener((_, _, now) -> fit(now.doubleValue()));
    arrange();
  }

  private void fit(double width) {
    if (width >= ROOM != wide) {
      wide = width >= ROOM;
      // Once this layout is done: the nodes change places.
      FxThread.soon(this::arrange);
    }
  }

  /// In two rows where there is little room.
  private void arrange() {
    if (wide) {
      HBox row = new HBox(14, told, gestures);
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(row);
    } else {
      getChildren().setAll(told, gestures);
    }
  }

  void show() {
    boolean any = !model.sight().get().chosen().isEmpty();
    setVisible(any);
    setManaged(any);
    if (any) {
      Chosen together = model.together();
      title.setText(words.chosen(together));
      voices.setText(words.voices(together));
      faces.getChildren().clear();
      together.people().stream()
          .limit(FACES)
          .forEach(
              (UUID person) ->
                  faces.getChildren().add(new VoiceDot(person, 30, false, words.names()).framed()));
    }
  }

  void focusDecide() {
    decide.requestFocus();
  }
}
