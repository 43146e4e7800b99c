package app.cairn.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// [FilePicker] by JavaFX.
public final class DesktopFilePicker implements FilePicker {

  @Override
  public Optional<Path> toOpen(Window owner, String title, String kind, String ending) {
    File chosen = chooser(title, kind, ending).showOpenDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(
      Window owner, String title, String name, String kind, String ending) {
    FileChooser chooser = chooser(title, kind, ending);
    chooser.setInitialFileName(name);
    File chosen = chooser.showSaveDialog(owner);
    return Optional.ofNullable(chosen)
        .map(File::toPath)
        .map(path -> withEnding(path, "." + ending));
  }

  private static FileChooser chooser(String title, String kind, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
    return chooser;
  }

  private static Path withEnding(Path path, String ending) {
    String name = path.getFileName().toString();
    return name.endsWith(ending) ? path : path.resolveSibling(name + ending);
  }
}
