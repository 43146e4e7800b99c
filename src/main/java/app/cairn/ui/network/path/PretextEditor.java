package app.cairn.ui.network.path;

import app.cairn.ui.kit.Buttons;
import app.cairn.ui.kit.GrowingTextArea;
import app.cairn.ui.kit.Labels;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What one could write to somebody about: a shared memory, a piece of news. Where it asks for a
/// favour head-on, a gentle word says so; it is kept all the same.
final class PretextEditor extends VBox implements AutoCloseable {

  private static final int LIMIT = 2_000;

  private final Workspace workspace;
  private final AwakeningViewModel awakening;
  private final Label question = Labels.heading("");
  private final GrowingTextArea text = new GrowingTextArea(3);
  private final Label hint = Labels.secondary("");
  private final Writing writing;

  PretextEditor(Workspace workspace, AwakeningViewModel awakening) {
    super(8);
    this.workspace = workspace;
    this.awakening = awakening;
    getStyleClass().add("pretext");
    text.setId("awakening-pretext");
    text.setPromptText(workspace.say("network.awakening.prompt"));
    text.getStyleClass().add("own-words-area");
    hint.setId("awakening-hint");
    hint.getStyleClass().add("gentle-hint");
    hint.managedProperty().bind(hint.visibleProperty());
    writing = Writing.tie(text, awakening.pretext(), awakening::keep, LIMIT, workspace);
    text.textProperty().addListener((_, _, typed) -> advise(typed));
    awakening.chosen().addListener((_, _, _) -> name());
    FlowPane starters = new FlowPane(6, 6);
    if (workspace.session().writable()) {
      starters
          .getChildren()
          .addAll(
              starter("memory", "network.awakening.memory", "network.awakening.memoryBegins"),
              starter("news", "network.awakening.news", "network.awakening.newsBegins"));
    }
    getChildren().addAll(question, text, hint, starters);
    advise("");
    name();
  }

  private javafx.scene.Node starter(String id, String title, String begins) {
    return Buttons.small(
        "awakening-" + id, workspace.say(title), null, () -> start(workspace.say(begins)));
  }

  /// Begins a line with a few words; what is there stays.
  private void start(String words) {
    String there = text.getText().stripTrailing();
    text.setText((there.isEmpty() ? words : there + "\n" + words) + " ");
    begin();
  }

  /// Puts the focus at the end of the text.
  void begin() {
    text.requestFocus();
    text.end();
  }

  void commit() {
    writing.commit();
  }

  private void name() {
    String who =
        Optional.ofNullable(awakening.chosen().get()).map(contact -> contact.name()).orElse("");
    question.setText(workspace.say("network.awakening.question", who));
    text.setAccessibleText(question.getText());
  }

  private void advise(String typed) {
    Optional<String> advice = awakening.hint(typed == null ? "" : typed);
    hint.setVisible(advice.isPresent());
    hint.setText(advice.orElse(""));
  }

  @Override
  public void close() {
    writing.close();
  }
}
