package app.cairn.ui.shell;

import app.cairn.ui.kit.Action;

/// A line of the palette.
sealed interface PaletteEntry {

  /// Something to do.
  record Doing(Action action) implements PaletteEntry {}

  /// Words of the dossier.
  record Words(Hit hit) implements PaletteEntry {}
}
