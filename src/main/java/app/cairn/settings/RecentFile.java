package app.cairn.settings;

import java.nio.file.Path;
import java.time.Instant;

/// A dossier that was opened on this computer.
public record RecentFile(Path path, Instant openedAt) {}
