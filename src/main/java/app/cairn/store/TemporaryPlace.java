package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A private place that is gone when closed, for what needs one for a moment only.
record TemporaryPlace(Path root) implements AutoCloseable {

  TemporaryPlace() throws IOException {
    this(Files.createTempDirectory("cairn-"));
  }

  AppFolders folders() {
    return new AppFolders(root);
  }

  @Override
  public void close() {
    Disk.tidyFolder(root);
  }
}
