package app.cairn.ui.shell;

import java.nio.file.Path;
import java.time.Instant;

/// A whole copy of a dossier that was put aside on this computer.
///
/// @param file names the copy, for whoever keeps it
/// @param entries how many things are in it
/// @param bytes its size
public record KeptCopy(Path file, Instant at, Why why, long entries, long bytes) implements Past {

  /// What it was put aside for: the message `shell.copies.why.<WHY>`.
  public enum Why {
    /// A session of work began.
    FIRST_EDIT,
    /// Half an hour of work had passed.
    EDITING,
    /// A newer version of the program was about to change the file’s shape.
    MIGRATION,
    /// A new dossier was about to be made of an older state.
    RESTORE,
    /// Another version of the file had taken its place.
    REPLACED,
    OPENED,
    /// Nothing in particular: it holds the latest words known here.
    LATEST
  }
}
