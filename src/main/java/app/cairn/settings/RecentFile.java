package app.cairn.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A dossier that was opened on this computer.
///
/// @param room the key of the room one was in; empty where that is not known
public record RecentFile(Path path, Instant openedAt, Optional<String> room) {

  RecentFile in(String key) {
    return new RecentFile(path, openedAt, Optional.of(key));
  }
}
