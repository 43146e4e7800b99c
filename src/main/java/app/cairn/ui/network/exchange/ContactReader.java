package app.cairn.ui.network.exchange;

import app.cairn.network.ColumnsTold;
import app.cairn.network.ImportReading;
import app.cairn.network.ImportedCard;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the people of a file. It takes its time: off the JavaFX thread.
@FunctionalInterface
public interface ContactReader {

  /// @param told of a table, where the person did; else it is found out
  /// @param met told of each person of a table as soon as they are read, on the same thread
  ImportReading read(Path file, Optional<ColumnsTold> told, Consumer<ImportedCard> met);
}
