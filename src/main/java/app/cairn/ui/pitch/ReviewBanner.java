package app.cairn.ui.pitch;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Icons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// « L’offre est passée en v4. Un passage est à relire. »
final class ReviewBanner extends HBox {

  private final Workspace workspace;
  private final Label sentence = Labels.text("");
  private final Button see;
  private final Consumer<Review> showPassage;
  private Review review;

  /// @param showPassage goes to the next passage to read again
  /// @param showMoves shows what moved in the offer
  ReviewBanner(
      Workspace workspace,
      Consumer<Review> showPassage,
      Consumer<Review> showMoves,
      Runnable reread) {
    super(10);
    this.workspace = workspace;
    this.showPassage = showPassage;
    getStyleClass().addAll("banner", "review-banner");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setId("pitch-review");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    see = Buttons.small("pitch-see-passage", workspace.say("pitch.seePassage"), null, this::see);
    Button read = Buttons.flat("pitch-reread", workspace.say("pitch.reread"), null, reread);
    read.getStyleClass().add("small-button");
    read.setDisable(!workspace.session().writable());
    Button moves =
        Buttons.flat(
            "pitch-moves", workspace.say("pitch.moves"), null, () -> showMoves.accept(review));
    moves.getStyleClass().add("small-button");
    HBox gestures = new HBox(4, see, moves, read);
    gestures.setAlignment(Pos.CENTER_RIGHT);
    gestures.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.ROTATE_CW), sentence, gestures);
  }

  void show(Optional<Review> shown) {
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    review = shown.orElse(null);
    if (review != null) {
      int passages = review.passages().size();
      sentence.setText(workspace.say("pitch.offerMoved", review.latest().number(), passages));
      see.setVisible(passages > 0);
      see.setManaged(passages > 0);
    }
  }

  private void see() {
    if (review != null) {
      showPassage.accept(review);
    }
  }
}
