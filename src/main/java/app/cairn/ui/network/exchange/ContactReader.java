package app.cairn.ui.network.exchange;

import app.cairn.network.CardField;
import app.cairn.network.ImportReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the people of a file. It takes its time: off the JavaFX thread.
@FunctionalInterface
public interface ContactReader {

  /// @param columns what the columns of a table say, where the person told; else it is found out
  ImportReading read(Path file, Optional<List<CardField>> columns);
}
