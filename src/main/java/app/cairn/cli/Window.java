package app.cairn.cli;

import app.cairn.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, and returns when it is closed.
@FunctionalInterface
public interface Window {

  /// @param dossier to open in it, else the welcome
  /// @param language to speak, else the one that the person prefers
  /// @return the exit code of the program
  int open(Optional<Path> dossier, Optional<Language> language);
}
