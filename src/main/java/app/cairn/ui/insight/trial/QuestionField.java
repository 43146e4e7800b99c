package app.cairn.ui.insight.trial;

import app.cairn.ui.kit.TypedText;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.TextField;

/// Where the question of success is written: one line that a sheet of paper can hold.
final class QuestionField extends TextField {

  private static final int LONGEST = 300;

  QuestionField(String id, Workspace workspace, String question) {
    setId(id);
    setAccessibleText(workspace.say("trial.question"));
    TypedText.limit(this, LONGEST, workspace);
    setText(question);
  }

  /// What is written, without what surrounds it.
  String question() {
    return getText().strip();
  }
}
