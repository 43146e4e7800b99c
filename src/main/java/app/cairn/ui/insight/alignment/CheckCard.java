package app.cairn.ui.insight.alignment;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.cairn.dossier.Change;
import app.cairn.insight.AlignmentCheck;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import java.util.UUID;
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

  private static final int MOST = 1_000;

  private static final int STEP = 5;

  /// Words for where a slider stands go from 0 to this.
  private static final int LAST_STEP = 4;

  /// The few words that are not kept yet wait here, in whatever room one goes.
  private static final UUID WAITING = UUID.nameUUIDFromBytes("alignment".getBytes(UTF_8));

  private final Workspace workspace;
  private final Slider said;
  private final Slider felt;
  private final Label near = Labels.text("");
  private final GrowingTextArea note = new GrowingTextArea(3);
  private final Button keep;

  /// The look from which the sliders began; null for none.
  private UUID begun;

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
    TypedText.limit(note, MOST, workspace);
    workspace.live().draft(WAITING).typedIn(note, "");
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
    near.setText(workspace.say("loop.align.begin"));
    said.valueProperty().addListener(_ -> tell());
    felt.valueProperty().addListener(_ -> tell());
  }

  /// Begins where the last look ended; whoever moved a slider since finds it where they left it.
  void show(AlignmentCheck last) {
    UUID id = last == null ? null : last.id();
    if (last != null && !id.equals(begun)) {
      said.setValue(last.said());
      felt.setValue(last.felt());
    }
    begun = id;
  }

  void focus() {
    said.requestFocus();
  }

  private void tell() {
    near.setText(
        workspace.say("loop.align.gap." + AlignmentCheck.Nearness.of(value(said), value(felt))));
  }

  private static int value(Slider slider) {
    return (int) Math.round(slider.getValue());
  }

  private Slider slider(String id, String key) {
    Slider slider = new Slider(0, AlignmentCheck.WHOLE, AlignmentCheck.WHOLE / 2.0);
    slider.setId(id);
    slider.setBlockIncrement(STEP);
    slider.getStyleClass().add("align-slider");
    return slider;
  }

  private VBox block(String name, Slider slider, String low, String high) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Label where = Labels.secondary("");
    where.setId(slider.getId() + "-where");
    slider.valueProperty().subscribe(_ -> where(slider, where, workspace.say(name)));
    return new VBox(
        3,
        Labels.text(workspace.say(name)),
        where,
        slider,
        new HBox(Labels.small(workspace.say(low)), between, Labels.small(workspace.say(high))));
  }

  /// Where a slider stands, in words.
  private void where(Slider slider, Label where, String name) {
    long step = Math.round(slider.getValue() * LAST_STEP / AlignmentCheck.WHOLE);
    String words = workspace.say("loop.align.where." + step);
    where.setText(words);
    slider.setAccessibleText(name + ", " + words);
  }

  private void keep() {
    AlignmentCheck check =
        AlignmentCheck.of(value(said), value(felt), note.getText(), workspace.clock().instant());
    note.clear();
    workspace.live().draft(WAITING).used();
    workspace.session().perform(new Change.Added<>(AlignmentCheck.KIND, check));
    workspace.window().tell(workspace.say("loop.align.kept"));
  }
}
