package app.cairn.ui.insight.alignment;

import app.cairn.dossier.Change;
import app.cairn.insight.AlignmentCheck;
import app.cairn.ui.insight.part.LongText;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A look at oneself: two sliders without figures, a few words, kept with the day.
final class CheckCard extends VBox {

  private static final int STEP = 5;

  private final Workspace workspace;
  private final Slider said;
  private final Slider felt;
  private final Label near = Labels.text("");
  private final GrowingTextArea note = new GrowingTextArea(3);
  private final Button keep;

  CheckCard(Workspace workspace) {
    super(12);
    this.workspace = workspace;
    getStyleClass().addAll("card", "align-check");
    said = slider("align-said", "loop.align.said.long");
    felt = slider("align-felt", "loop.align.felt.long");
    near.setId("align-near");
    note.setId("align-note");
    note.getStyleClass().add("own-words-area");
    note.setAccessibleText(workspace.say("loop.align.note"));
    note.setPromptText(workspace.say("loop.align.note.prompt"));
    LongText.limit(note, workspace);
    keep = Buttons.main("align-keep", workspace.say("loop.align.keep"), Feather.CHECK, this::keep);
    keep.setDisable(!workspace.session().writable());
    said.setDisable(!workspace.session().writable());
    felt.setDisable(!workspace.session().writable());
    getChildren()
        .setAll(
            Labels.heading(workspace.say("loop.align.today")),
            block("loop.align.said.long", said, "loop.align.said.low", "loop.align.said.high"),
            block("loop.align.felt.long", felt, "loop.align.felt.low", "loop.align.felt.high"),
            near,
            note,
            keep);
    said.valueProperty().addListener(_ -> tell());
    felt.valueProperty().addListener(_ -> tell());
    tell();
  }

  /// Begins where the last look ended.
  void show(AlignmentCheck last) {
    if (last != null && note.getText().isBlank()) {
      said.setValue(last.said());
      felt.setValue(last.felt());
    }
  }

  void focus() {
    said.requestFocus();
  }

  /// What messages call how near both are.
  static String near(int gap) {
    return gap <= 10 ? "one" : gap <= 30 ? "near" : "apart";
  }

  private void tell() {
    int gap = (int) Math.abs(Math.round(said.getValue()) - Math.round(felt.getValue()));
    near.setText(workspace.say("loop.align.gap." + near(gap)));
  }

  private Slider slider(String id, String key) {
    Slider slider = new Slider(0, AlignmentCheck.WHOLE, AlignmentCheck.WHOLE / 2.0);
    slider.setId(id);
    slider.setAccessibleText(workspace.say(key));
    slider.setBlockIncrement(STEP);
    slider.getStyleClass().add("align-slider");
    return slider;
  }

  private VBox block(String name, Slider slider, String low, String high) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return new VBox(
        3,
        Labels.text(workspace.say(name)),
        slider,
        new HBox(Labels.small(workspace.say(low)), between, Labels.small(workspace.say(high))));
  }

  private void keep() {
    AlignmentCheck check =
        AlignmentCheck.of(
            (int) Math.round(said.getValue()),
            (int) Math.round(felt.getValue()),
            note.getText(),
            workspace.clock().instant());
    note.clear();
    workspace.session().perform(new Change.Added<>(AlignmentCheck.KIND, check));
    workspace.window().tell(workspace.say("loop.align.kept"));
  }
}
