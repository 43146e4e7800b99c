package app.cairn.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// The desktop’s own dialogs to choose a file. JavaFX thread; they hold it until the person has
/// chosen.
public interface FilePicker {

  /// @param folder where to begin
  /// @param kind what such files are called, in the person’s language
  /// @param ending without dot
  Optional<Path> toOpen(Window owner, String title, Path folder, String kind, String ending);

  /// The desktop asks by itself whether the file chosen may be replaced; it knows nothing of an
  /// ending that was left out.
  Optional<Path> toSave(
      Window owner, String title, Path folder, String name, String kind, String ending);
}
