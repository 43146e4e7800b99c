package app.cairn.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// The desktop’s own dialogs to choose a file. JavaFX thread; they hold it until the person has
/// chosen.
public interface FilePicker {

  /// @param folder where to begin
  /// @param kind what such files are called, in the person’s language
  /// @param ending without dot
  Optional<Path> toOpen(Window owner, String title, Path folder, String kind, String ending);

  /// Several may be chosen, of any ending: files of `endings` are shown first.
  ///
  /// @param all what files of any ending are called
  List<Path> toRead(
      Window owner, String title, Path folder, String kind, List<String> endings, String all);

  /// The desktop asks by itself whether the file chosen may be replaced; it knows nothing of an
  /// ending that was left out.
  Optional<Path> toSave(
      Window owner, String title, Path folder, String name, String kind, String ending);
}
