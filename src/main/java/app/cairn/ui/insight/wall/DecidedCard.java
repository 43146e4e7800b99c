package app.cairn.ui.insight.wall;

import app.cairn.insight.Adjustment;
import app.cairn.ui.kit.AsWritten;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.OneLine;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What was decided so far, the latest first; a press shows it whole.
final class DecidedCard extends VBox {

  /// As many as one takes in at a glance.
  private static final int FEW = 4;

  private final Workspace workspace;
  private final WallViewModel model;
  private final WallWords words;
  private final Consumer<Adjustment> open;
  private final VBox rows = new VBox(2);
  private final Button more;
  private boolean all;

  DecidedCard(
      Workspace workspace, WallViewModel model, WallWords words, Consumer<Adjustment> open) {
    super(6);
    this.workspace = workspace;
    this.model = model;
    this.words = words;
    this.open = open;
    getStyleClass().addAll("card", "wall-side-card");
    more =
        Buttons.flat(
            "wall-decided-more",
            "",
            null,
            () -> {
              all = true;
              show();
              rows.getChildren().get(FEW).requestFocus();
            });
    more.getStyleClass().add("small-button");
    getChildren().setAll(Labels.heading(workspace.say("insight.decided")), rows, more);
  }

  void show() {
    List<Adjustment> decided = model.sight().get().decided();
    List<Adjustment> shown = all ? decided : decided.subList(0, Math.min(FEW, decided.size()));
    if (decided.isEmpty()) {
      rows.getChildren().setAll(Labels.secondary(workspace.say("insight.decided.none")));
    } else {
      rows.getChildren().setAll(shown.stream().map(this::row).toList());
    }
    int hidden = decided.size() - shown.size();
    more.setText(workspace.say("insight.decided.more", hidden));
    more.setVisible(hidden > 0);
    more.setManaged(hidden > 0);
  }

  private Button row(Adjustment one) {
    Label decision = Labels.own(OneLine.brief(one.decision()));
    decision.getStyleClass().add("wall-decision");
    Label state = Labels.small(state(one));
    VBox both = new VBox(1, decision, state);
    both.setAlignment(Pos.TOP_LEFT);
    Button row = AsWritten.of(new Button());
    row.setId("decided-" + one.id());
    row.setGraphic(both);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setAccessibleText(one.decision() + ", " + state.getText());
    row.getStyleClass().setAll("button", "wall-decided", "focus-ring");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAlignment(Pos.TOP_LEFT);
    both.setMaxWidth(200);
    row.setOnAction(_ -> open.accept(one));
    return row;
  }

  private String state(Adjustment one) {
    String day = workspace.formats().dayAndMonth(one.decidedAt());
    return one.carried()
        ? workspace.say("insight.decided.carried", day, words.names().version(one.carriedBy()))
        : workspace.say("insight.decided.open", day);
  }
}
