package app.cairn.ui.insight.loop;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Loop;
import app.cairn.insight.LoopChange;
import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// « Clore la boucle » : what one takes along and what comes next, kept as it is written, however
/// long before the turn is closed.
final class ClosingCard extends VBox {

  private static final int MOST = 1_000;

  private final Workspace workspace;
  private final GrowingTextArea learned;
  private final GrowingTextArea challenge;
  private final Writing learnedWriting;
  private final Writing challengeWriting;

  /// @param close closes the turn
  ClosingCard(Workspace workspace, Runnable close) {
    super(12);
    this.workspace = workspace;
    learned = area("loop-learned", "loop.learned", "loop.learned.prompt", 3);
    challenge = area("loop-challenge", "loop.challenge", "loop.challenge.prompt", 2);
    learnedWriting = tie(learned, Loop::learned);
    challengeWriting = tie(challenge, Loop::challenge);
    Button closing =
        Buttons.main("loop-close", workspace.say("loop.close"), Feather.CHECK_CIRCLE, close);
    closing.setDisable(!workspace.session().writable());
    getStyleClass().addAll("card", "loop-closing");
    getChildren()
        .setAll(
            Labels.heading(workspace.say("loop.closing")),
            Labels.text(workspace.say("loop.closing.how")),
            new VBox(4, Labels.secondary(workspace.say("loop.learned")), learned),
            new VBox(4, Labels.secondary(workspace.say("loop.challenge")), challenge),
            closing);
  }

  String learned() {
    return learned.getText();
  }

  String challenge() {
    return challenge.getText();
  }

  void commit() {
    learnedWriting.commit();
    challengeWriting.commit();
  }

  void close() {
    learnedWriting.close();
    challengeWriting.close();
  }

  private GrowingTextArea area(String id, String key, String prompt, int rows) {
    GrowingTextArea area = new GrowingTextArea(rows);
    area.setId(id);
    area.getStyleClass().add("own-words-area");
    area.setAccessibleText(workspace.say(key));
    area.setPromptText(workspace.say(prompt));
    return area;
  }

  private Writing tie(GrowingTextArea area, Function<Loop, String> words) {
    return Writing.tie(
        area,
        workspace.live().dossier().map(now -> Loop.current(now).map(words).orElse("")),
        _ -> keep(),
        MOST,
        workspace);
  }

  private void keep() {
    Dossier dossier = workspace.session().dossier();
    workspace
        .session()
        .type(LoopChange.saying(dossier, learned(), challenge(), workspace.clock().instant()));
  }
}
