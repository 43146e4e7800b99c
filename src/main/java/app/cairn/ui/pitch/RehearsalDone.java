package app.cairn.ui.pitch;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What a rehearsal measured.
final class RehearsalDone extends VBox {

  private final Button back;

  RehearsalDone(Workspace workspace, RehearsalViewModel rehearsal, Runnable leave) {
    super(14);
    getStyleClass().add("rehearsal-done");
    setAlignment(Pos.CENTER);
    Duration spoken = rehearsal.elapsed().get();
    Label time = Labels.text(workspace.formats().duration(spoken));
    time.setId("rehearsal-time");
    time.getStyleClass().add("rehearsal-time");
    Duration target = rehearsal.pitch().format().target();
    Label aim =
        Labels.text(
            target.isZero()
                ? ""
                : workspace.say("pitch.for", workspace.formats().duration(target)));
    Label said = Labels.text(sentence(workspace, rehearsal));
    said.setId("rehearsal-said");
    said.setTextAlignment(TextAlignment.CENTER);
    said.setMaxWidth(520);
    back =
        Buttons.main("rehearsal-back", workspace.say("pitch.rehearsal.back"), Feather.CHECK, leave);
    getChildren().addAll(new StonePath(), time, aim, said, back);
    ((StonePath) getChildren().getFirst()).show(1);
  }

  void begin() {
    back.requestFocus();
  }

  private static String sentence(Workspace workspace, RehearsalViewModel rehearsal) {
    if (rehearsal.tooShort()) {
      return workspace.say("pitch.rehearsal.tooShort");
    }
    String counted =
        rehearsal.counts()
            ? "pitch.rehearsal.counts"
            : rehearsal.kept() ? "pitch.rehearsal.slow" : "pitch.rehearsal.notKept";
    return workspace.say(counted, rehearsal.words(), Math.round(rehearsal.measuredRate()));
  }
}
