package app.cairn.ui.kit;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/// What gets into a text control: nothing that no file could hold (NUL, half a surrogate pair), and
/// no more than fits.
public final class TypedText {

  private TypedText() {}

  /// From now on `field` takes what a file can hold, and no more than `limit`: a paste beyond
  /// changes nothing, and the window says so. For fields that no [Writing] ties to the dossier.
  ///
  /// @param limit the most characters (UTF-16)
  public static void limit(TextInputControl field, int limit, Workspace workspace) {
    field.setTextFormatter(
        new TextFormatter<>(
            change ->
                accept(
                    change,
                    limit,
                    () -> workspace.window().tell(workspace.say("kit.tooLong", limit)))));
  }

  /// Lets a change in, cleaned; one that makes a text longer than `limit` changes nothing.
  ///
  /// @param limit the most characters (UTF-16)
  /// @param tooLong says so
  /// @return null where nothing is to change
  public static TextFormatter.Change accept(
      TextFormatter.Change change, int limit, Runnable tooLong) {
    if (!change.isContentChange()) {
      return change;
    }
    clean(change);
    int length = change.getControlNewText().length();
    if (length > limit && length > change.getControlText().length()) {
      tooLong.run();
      return null;
    }
    return change;
  }

  private static void clean(TextFormatter.Change change) {
    String text = change.getText();
    String clean = CleanText.of(text);
    if (change.getControl() instanceof TextField) {
      // A field of one line would drop the ends of lines, and glue the words around them.
      clean = clean.replace('\n', ' ');
    }
    int end = change.getRangeStart() + text.length();
    int gone = text.length() - clean.length();
    int anchor = change.getAnchor();
    int caret = change.getCaretPosition();
    change.setText(clean);
    if (gone > 0) {
      change.selectRange(anchor < end ? anchor : anchor - gone, caret < end ? caret : caret - gone);
    }
  }
}
