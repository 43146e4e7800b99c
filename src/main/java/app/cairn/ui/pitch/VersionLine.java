package app.cairn.ui.pitch;

import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Action;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Which version is on the page, and the way to the others.
final class VersionLine extends HBox {

  private final Workspace workspace;
  private final PitchViewModel pitch;
  private final Label number = Labels.secondary("");
  private final Label characters = Labels.small("");
  private final FlowPane signs = new Row(8, 4);
  private final Button all;
  private final Button rehearsals;

  VersionLine(
      Workspace workspace,
      PitchViewModel pitch,
      Action newVersion,
      Action propose,
      Runnable showVersions,
      Runnable showRehearsals) {
    super(4);
    this.workspace = workspace;
    this.pitch = pitch;
    getStyleClass().add("version-line");
    setAlignment(Pos.CENTER_LEFT);
    number.setId("pitch-version");
    characters.setId("pitch-signs");
    signs.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(signs, Priority.ALWAYS);
    all = flat("pitch-versions", Feather.LAYERS, showVersions);
    rehearsals = flat("pitch-rehearsals", Feather.MIC, showRehearsals);
    Button freeze = newVersion.button();
    freeze.getStyleClass().addAll("flat-button", "small-button");
    Button proposal = propose.iconButton(workspace.messages());
    proposal.visibleProperty().bind(propose.disabled().not());
    proposal.managedProperty().bind(proposal.visibleProperty());
    FlowPane gestures = new Row(2, 2, proposal, rehearsals, all, freeze);
    gestures.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(signs, gestures);
  }

  /// Its place stays free where there is no version yet: the first letters do not push the text
  /// down.
  void show(Optional<Pitch> current) {
    setVisible(current.isPresent());
    current.ifPresent(this::show);
  }

  /// Follows the letters as they are typed.
  void measure(Length length) {
    characters.setText(
        length.format().spoken() ? workspace.say("pitch.signs", length.characters()) : "");
  }

  private void show(Pitch current) {
    number.setText(workspace.say("pitch.version", current.number()));
    String status = PitchWords.name(current.status(), workspace.messages());
    signs
        .getChildren()
        .setAll(number, Labels.chip(status, PitchWords.tone(current.status())), characters);
    count(all, "pitch.versions", pitch.versions().size());
    int times = pitch.rehearsals().size();
    count(rehearsals, "pitch.rehearsals", times);
    rehearsals.setVisible(times > 0);
    rehearsals.setManaged(times > 0);
  }

  /// A number beside its sign; what is counted is said by the tooltip.
  private void count(Button button, String key, int many) {
    button.setText(workspace.formats().number(many));
    button.setAccessibleText(workspace.say(key, many));
    button.setTooltip(new Tooltip(workspace.say(key, many)));
  }

  private static Button flat(String id, Feather icon, Runnable act) {
    Button button = Buttons.flat(id, "", icon, act);
    button.getStyleClass().add("small-button");
    return button;
  }

  /// One row where there is room, as wide as what stands in it and no wider; else several.
  private static final class Row extends FlowPane {

    Row(double gap, double between, Node... nodes) {
      super(gap, between, nodes);
    }

    @Override
    protected double computePrefWidth(double height) {
      List<Node> shown = getManagedChildren();
      double widths = shown.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
      return Math.ceil(snappedLeftInset() + widths + getHgap() * Math.max(0, shown.size() - 1));
    }
  }
}
