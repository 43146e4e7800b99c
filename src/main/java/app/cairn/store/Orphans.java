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
    Path dossiers = folders.root().resolve("dossiers");
    if (!Files.isDirectory(dossiers)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(dossiers)) {
      List<Path> found =
          all.filter(folder -> Files.exists(WorkingCopy.file(folder)))
              .filter(folder -> !FileNames.of(folder).equals(String.valueOf(except)))
              .filter(folder -> isDocument(document, folder))
              .toList();
      return found.stream().findFirst().map(folder -> UUID.fromString(FileNames.of(folder)));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isDocument(Path document, Path folder) {
    return PublicationRecord.read(folder)
        .filter(record -> record.document().equals(document))
        .isPresent();
  }
}
