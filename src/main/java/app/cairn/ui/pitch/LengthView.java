package app.cairn.ui.pitch;

import app.cairn.text.Formats;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How long the text is, as one writes: the time it takes to say, or its characters; what is too
/// much is said softly, exactly.
final class LengthView extends VBox {

  /// The bar of a spoken pitch ends at one and a half times its target.
  private static final double FULL = 1.5;

  private final Workspace workspace;
  private final Label size = Labels.text("");
  private final Label aim = Labels.secondary("");
  private final Label detail = Labels.secondary("");
  private final Label over = Labels.secondary("");
  private final Gauge gauge = new Gauge();
  private final Label middle = Labels.small("");
  private final Label target = Labels.small("");
  private final Label end = Labels.small("");
  private final Axis axis = new Axis();
  private final Button where;
  private final HBox excess;

  /// @param showExcess marks in the text what is beyond the limit
  /// @param story tells where the sentence of the caret comes from
  LengthView(Workspace workspace, Runnable showExcess, Action story) {
    super(8);
    this.workspace = workspace;
    getStyleClass().add("length-view");
    setMinHeight(USE_PREF_SIZE);
    size.setId("pitch-length");
    size.getStyleClass().add("length-size");
    detail.setId("pitch-length-detail");
    over.setId("pitch-over");
    over.getStyleClass().add("over");
    where =
        Buttons.flat(
            "pitch-where", workspace.say("pitch.where"), Feather.CORNER_DOWN_RIGHT, showExcess);
    excess = new HBox(8, over, where);
    excess.setAlignment(Pos.CENTER_LEFT);
    target.getStyleClass().add("axis-target");
    HBox measured = new HBox(10, size, aim);
    measured.setAlignment(Pos.BASELINE_LEFT);
    FlowPane words = new FlowPane(16, 2, measured, detail);
    words.setRowValignment(javafx.geometry.VPos.BASELINE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Button from = story.iconButton(workspace.messages());
    HBox head = new HBox(8, words, from);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, gauge, axis, excess);
  }

  void show(Length length) {
    boolean spoken = length.format().spoken();
    Formats formats = workspace.formats();
    axis.setVisible(spoken);
    axis.setManaged(spoken);
    if (spoken) {
      Duration aimed = length.format().target();
      size.setText(formats.duration(length.time()));
      aim.setText(workspace.say("pitch.for", formats.duration(aimed)));
      String key = length.rate().measured() ? "pitch.wordsAtYourRate" : "pitch.wordsAtUsualRate";
      detail.setText(
          workspace.say(
              key,
              length.words(),
              Math.round(length.rate().wordsPerMinute()),
              length.characters()));
      gauge.show(length.share(), FULL, Length.BAND, length.over());
      middle.setText(formats.duration(aimed.dividedBy(2)));
      target.setText(formats.duration(aimed));
      end.setText(formats.duration(aimed.multipliedBy(3).dividedBy(2)));
    } else {
      size.setText(workspace.say("pitch.characters", length.characters()));
      aim.setText(workspace.say("pitch.outOf", length.format().limit()));
      detail.setText(
          workspace.say("pitch.wordsRead", length.words(), formats.duration(length.time())));
      gauge.show(length.share(), 1, 0, length.over());
    }
    showOver(length);
    setAccessibleText(size.getText() + " " + aim.getText() + ", " + detail.getText());
  }

  private void showOver(Length length) {
    String said = "";
    if (length.excess() > 0) {
      said = workspace.say("pitch.excess", length.excess());
    } else if (length.over()) {
      Duration more = length.time().minus(length.format().target());
      said = workspace.say("pitch.overTime", workspace.formats().duration(more));
    }
    over.setText(said);
    excess.setVisible(!said.isEmpty());
    excess.setManaged(!said.isEmpty());
    where.setVisible(length.excess() > 0);
  }

  /// Times under the bar, each under its place.
  private final class Axis extends Pane {

    Axis() {
      Label zero = Labels.small("0");
      getChildren().addAll(zero, middle, target, end);
    }

    @Override
    protected double computePrefHeight(double width) {
      return 18;
    }

    @Override
    protected double computeMinHeight(double width) {
      return 18;
    }

    @Override
    protected void layoutChildren() {
      double[] shares = {0, 0.5, 1, FULL};
      for (int i = 0; i < shares.length; i++) {
        Label label = (Label) getChildren().get(i);
        double width = label.prefWidth(-1);
        double left = gauge.at(shares[i]) - width / 2;
        label.resizeRelocate(Math.clamp(left, 0, Math.max(0, getWidth() - width)), 0, width, 18);
      }
    }
  }
}
