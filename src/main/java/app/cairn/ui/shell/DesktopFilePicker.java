package app.cairn.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Override
  public List<Path> toRead(
      Window owner, String title, Path folder, String kind, List<String> endings, String all) {
    FileChooser chooser = chooser(title, folder);
    List<String> patterns = endings.stream().map(ending -> "*." + ending).toList();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(kind, patterns),
            new FileChooser.ExtensionFilter(all, "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  private static FileChooser chooser(String title, Path folder, String kind, String ending) {
    FileChooser chooser = chooser(title, folder);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
    return chooser;
  }

  private static FileChooser chooser(String title, Path folder) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    if (Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }
}
