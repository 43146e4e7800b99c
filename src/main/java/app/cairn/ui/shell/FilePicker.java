package app.cairn.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// The desktop’s own dialogs to choose a file. JavaFX thread; they hold it until the person has chosen.
public interface FilePicker {

  /// @param kind what such files are called, in the person’s language
  /// @param ending without dot
  Optional<Path> toOpen(Window owner, String title, String kind, String ending);

  Optional<Path> toSave(Window owner, String title, String name, String kind, String ending);
}
