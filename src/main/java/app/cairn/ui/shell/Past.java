package app.cairn.ui.shell;

import java.time.Instant;

/// A state of a dossier that one can look at again, and make a new dossier of.
public sealed interface Past permits Moment, KeptCopy {

  /// When the dossier was like that.
  Instant at();
}
