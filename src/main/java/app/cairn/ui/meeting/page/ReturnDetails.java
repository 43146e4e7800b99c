package app.cairn.ui.meeting.page;

import app.cairn.meeting.Aim;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.MarketFit;
import app.cairn.meeting.Themes;
import app.cairn.meeting.Tone;
import app.cairn.meeting.Understanding;
import app.cairn.pitch.Pitch;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.field.Names;
import app.cairn.ui.kit.field.TagField;
import app.cairn.ui.meeting.part.OneOf;
import app.cairn.ui.meeting.part.PassageDialog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All that can be said of a return once the meeting is over: how it was received, whether they had
/// understood, its themes, the words it aims at.
final class ReturnDetails extends VBox {

  private final Workspace workspace;
  private final MeetingViewModel meeting;
  private final HeardViewModel heard;
  private final UUID id;
  private final OneOf<Tone> tone;
  private final OneOf<Understanding> understanding;
  private final OneOf<MarketFit> market;
  private final TagField themes;
  private final Button passage;

  ReturnDetails(Workspace workspace, MeetingViewModel meeting, HeardViewModel heard, UUID id) {
    super(6);
    this.workspace = workspace;
    this.meeting = meeting;
    this.heard = heard;
    this.id = id;
    tone =
        new OneOf<>(
            "return-tone-" + id,
            Tone.class,
            Tone.UNSAID,
            one -> workspace.say("encounter.tone." + one),
            one -> meeting.edit(id, draft -> draft.tone(one)));
    understanding =
        new OneOf<>(
            "return-understanding-" + id,
            Understanding.class,
            Understanding.UNSAID,
            one -> workspace.say("encounter.understanding." + one),
            one -> meeting.edit(id, draft -> draft.understanding(one)));
    market =
        new OneOf<>(
            "return-market-" + id,
            MarketFit.class,
            MarketFit.UNSAID,
            one -> workspace.say("encounter.market." + one),
            one -> meeting.edit(id, draft -> draft.marketFit(one)));
    themes =
        new TagField(
            "return-themes-" + id,
            workspace.say("encounter.themes"),
            workspace.say("encounter.themes.prompt"),
            workspace,
            this::known,
            next -> meeting.edit(id, draft -> draft.themes(next)));
    passage = Buttons.flat("return-passage-" + id, "", Feather.CROSSHAIR, this::choosePassage);
    passage.setWrapText(true);
    passage.setMinWidth(0);
    FlowPane words = new FlowPane(14, 6, tone, understanding, market);
    getChildren().setAll(words, themes, passage);
  }

  private List<String> known(String typed) {
    return Names.suggested(
        Themes.counted(meeting.dossier().get().all(Feedback.KIND)).keySet(), typed);
  }

  void show(Feedback one) {
    tone.show(one.tone());
    understanding.show(one.understanding());
    market.show(one.marketFit());
    themes.show(one.themes());
    boolean writable = meeting.writable();
    tone.setDisable(!writable);
    understanding.setDisable(!writable);
    market.setDisable(!writable);
    Aim aim = one.aim();
    passage.setText(
        aim == null
            ? workspace.say("encounter.passage.choose")
            : workspace.say("encounter.quoted", aim.words()));
    passage.setAccessibleText(passage.getText());
    boolean there = aim != null || heard.version().isPresent();
    passage.setVisible(there);
    passage.setManaged(there);
    passage.setDisable(!writable);
  }

  void commit() {
    themes.commit();
  }

  private void choosePassage() {
    Optional<Pitch> version = heard.version();
    Feedback now = meeting.dossier().get().get(Feedback.KIND, id);
    version.ifPresent(
        pitch ->
            new PassageDialog(
                    workspace, pitch, now, aim -> meeting.edit(id, draft -> draft.aim(aim)))
                .open());
  }
}
