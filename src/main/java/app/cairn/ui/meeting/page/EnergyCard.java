package app.cairn.ui.meeting.page;

import app.cairn.meeting.Energy;
import app.cairn.meeting.Meeting;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// « Mon énergie » before or after: five growing stones and a word, never a number.
final class EnergyCard extends VBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final boolean after;
  private final EnergyStones stones;
  private final Label word = Labels.text("");

  EnergyCard(Workspace workspace, MeetingViewModel meeting, boolean after) {
    super(10);
    this.workspace = workspace;
    this.meeting = meeting;
    this.after = after;
    getStyleClass().add("card");
    String name = workspace.say(after ? "encounter.energy.after" : "encounter.energy.before");
    stones =
        new EnergyStones(after ? "energy-after" : "energy-before", name, workspace, this::keep);
    word.setId(after ? "energy-after-word" : "energy-before-word");
    getChildren().setAll(Labels.heading(name), stones, word);
  }

  private void keep(int energy) {
    meeting.edit(draft -> after ? draft.energyAfter(energy) : draft.energyBefore(energy));
  }

  void refresh() {
    Meeting now = meeting.meeting().get();
    int energy = after ? now.energyAfter() : now.energyBefore();
    stones.show(energy);
    stones.setDisable(!meeting.writable());
    word.setText(
        energy == Energy.UNSAID
            ? workspace.say("encounter.energy.ask")
            : workspace.say("encounter.energy." + energy));
  }
}
