package app.cairn.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// [FilePicker] by JavaFX.
public final class DesktopFilePicker implements FilePicker {

  @Override
  public Optional<Path> toOpen(
      Window owner, String title, Path folder, String kind, String ending) {
    File chosen = chooser(title, folder, kind, ending).showOpenDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(
      Window owner, String title, Path folder, String name, String kind, String ending) {
    FileChooser chooser = chooser(title, folder, kind, ending);
    chooser.setInitialFileName(name);
    File chosen = chooser.showSaveDialog(owner);
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private static FileChooser chooser(String title, Path folder, String kind, String ending) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
    return chooser;
  }
}
