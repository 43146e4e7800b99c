package app.cairn.ui.insight.part;

import app.cairn.ui.kit.CleanText;
import app.cairn.ui.kit.Workspace;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;

/// A field for a few sentences: what a dossier cannot hold is left out, and too much is said.
public final class LongText {

  private static final int MOST = 1_000;

  private LongText() {}

  /// Leaves out what no dossier holds, and says where it is too long.
  public static void limit(TextArea field, Workspace workspace) {
    field.setTextFormatter(
        new TextFormatter<>(
            change -> {
              change.setText(CleanText.of(change.getText()));
              if (change.getControlNewText().length() <= MOST) {
                return change;
              }
              workspace.window().tell(workspace.say("kit.tooLong", MOST));
              return null;
            }));
  }
}
