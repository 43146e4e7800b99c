package app.cairn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds working copies whose document is not there any more, or has become something else.
final class Orphans {

  private Orphans() {}

  /// The dossier whose working copy says that `document` is its document, `except` left out.
  static Optional<UUID> of(Path document, AppFolders folders, UUID except) {
    return all(document, folders).stream().filter(id -> !id.equals(except)).findFirst();
  }

  /// Every dossier whose working copy says that `document` is its document.
  static List<UUID> all(Path document, AppFolders folders) {
    Path dossiers = folders.root().resolve("dossiers");
    if (!Files.isDirectory(dossiers)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(dossiers)) {
      return all.filter(folder -> Files.exists(WorkingCopy.file(folder)))
          .filter(folder -> isDocument(document, folder))
          .map(folder -> UUID.fromString(FileNames.of(folder)))
          .toList();
    } catch (IOException | IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static boolean isDocument(Path document, Path folder) {
    return PublicationRecord.read(folder)
        .filter(record -> record.document().equals(document))
        .isPresent();
  }
}
