package app.cairn.ui.network.exchange;

import app.cairn.network.ImportEntry;
import app.cairn.network.RefusedLine;

/// A line of the preview: somebody, or what was refused.
sealed interface ImportLine {

  /// @param place among the entries of the plan
  record Of(int place, ImportEntry entry) implements ImportLine {}

  record Not(RefusedLine line) implements ImportLine {}
}
