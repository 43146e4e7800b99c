package app.cairn.support;

import app.cairn.ui.shell.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Stands for the desktop’s own file dialogs, which no test can press: answers what it was told to.
public final class TestPicker implements FilePicker {

  private Path next;
  private Path begun;

  /// The next dialog will be answered with `file`; null: cancelled.
  public void willChoose(Path file) {
    next = file;
  }

  /// Where the latest dialog began.
  public Path begun() {
    return begun;
  }

  @Override
  public Optional<Path> toOpen(
      Window owner, String title, Path folder, String kind, String ending) {
    begun = folder;
    return Optional.ofNullable(next);
  }

  @Override
  public List<Path> toRead(
      Window owner, String title, Path folder, String kind, List<String> endings, String all) {
    begun = folder;
    return Optional.ofNullable(next).map(List::of).orElse(List.of());
  }

  @Override
  public Optional<Path> toSave(
      Window owner, String title, Path folder, String name, String kind, String ending) {
    begun = folder;
    return Optional.ofNullable(next);
  }
}
